import type { Plan } from '../observation';
import table from './plan-labels.json';

type Known = Exclude<Plan, 'unknown'>;

const short = new Map<string, Known>();
const full = new Map<string, Known>();
for (const [plan, label] of Object.entries(table.short)) short.set(label, plan as Known);
for (const row of Object.values(table.labels))
  for (const [plan, label] of Object.entries(row)) full.set(fold(label), plan as Known);

/** Longest label in the table is 22 units; anything longer cannot be one and is not looked at. */
const LONGEST = 32;

/**
 * Turns a user menu label into a plan.
 * The short form counts only where the menu keeps it apart from the name: an account may be named Max.
 * @param text the label; only an exact match of the table is used, anything else is dropped.
 * @param apart the label stands in the menu's own plan slot.
 */
export function planOf(text: string | null, apart: boolean): Plan {
  if (!text || text.length > LONGEST) return 'unknown';
  const label = text.replace(/^[\s·•]+|\s+$/gu, '');
  return full.get(fold(label)) ?? (apart ? short.get(label) : undefined) ?? 'unknown';
}

function fold(label: string): string {
  return label.normalize('NFKC').toLowerCase();
}
