import { PLANS, type Plan } from '../observation';
import { PLAN_LABELS } from './plan-labels';
import { SHORT_LABELS } from './plan-short-labels';

type Known = Exclude<Plan, 'unknown'>;

/** Longest label in the tables is 22 units; anything longer cannot be one and is not looked at. */
const LONGEST = 32;

/**
 * Turns a user menu label into a plan.
 * The short form counts only where the menu keeps it apart from the name: an account may be named Max.
 * @param text the label; only an exact match of a table is used, anything else is dropped.
 * @param apart the label stands in the menu's own plan slot.
 */
export function planOf(text: string | null, apart: boolean): Plan {
  if (!text || text.length > LONGEST) return 'unknown';
  const label = bare(text);
  for (const plan in SHORT_LABELS)
    if (apart && SHORT_LABELS[plan as Known] === label) return plan as Known;
  return fullPlan(label);
}

/** Without the dot that stands before it. By hand: a regular expression is compiled for every page. */
function bare(text: string): string {
  const label = text.trim();
  return label.startsWith('·') || label.startsWith('•') ? label.slice(1).trimStart() : label;
}

/** The plan of a full label, whatever its case. */
function fullPlan(label: string): Plan {
  const wanted = fold(label);
  for (const row of fold(Object.values(PLAN_LABELS).join('\n')).split('\n')) {
    const plan = PLANS[row.split('|').indexOf(wanted)];
    if (plan) return plan;
  }
  return 'unknown';
}

function fold(label: string): string {
  return label.normalize('NFKC').toLowerCase();
}
