import { ID, defineSurface, hash, path, type Examples } from './define';

/** Known pages of claude.ai that need no hint of their own. */
export const other = defineSurface({
  id: 'other',
  layer: 'page',
  routes: [
    hash('settings/(?:usage|billing)(?:/.*)?'),
    path('/settings/(?:usage|billing)(?:/.*)?'),
    path('/recents|/chats|/projects(?:/no-permission)?|/downloads|/pricing|/no-organization'),
    path(`/(?:upgrade|downgrade|gift|offers|team-promo|referral|discover)(?:/${ID})*`),
    path(`/(?:onboarding|invites|join)(?:/${ID})*|/create/(?:team|enterprise)(?:/${ID})*`),
    path('/teachers|/security|/comparison|/knowledge|/ask-your-org|/interviewer'),
  ],
  anchors: [],
});

export const examples: Examples = {
  is: [
    'https://claude.ai/recents',
    'https://claude.ai/chats',
    'https://claude.ai/projects',
    'https://claude.ai/upgrade',
    'https://claude.ai/upgrade/pro',
    'https://claude.ai/new#settings/usage',
    'https://claude.ai/new#settings/billing',
    'https://claude.ai/settings/usage',
    'https://claude.ai/downloads',
    'https://claude.ai/discover/cowork',
    'https://claude.ai/onboarding',
    'https://claude.ai/create/team',
  ],
  isNot: [
    'https://claude.ai/recent',
    'https://claude.ai/new#usage',
    'https://claude.ai/never-seen',
  ],
};
