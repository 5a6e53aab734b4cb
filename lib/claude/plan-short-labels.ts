/**
 * The plan word the newer user menu keeps apart from the account's name; seen in English only, October 2026.
 * Ultra stands under the name it was given late that month.
 */
export const SHORT_LABELS = {
  free: 'Free',
  pro: 'Pro',
  max: 'Max',
  ultra: 'Ultra',
  team: 'Team',
  enterprise: 'Enterprise',
} as const;
