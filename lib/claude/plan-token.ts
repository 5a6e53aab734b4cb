import type { Plan } from '../observation';
import raw from './plan-labels.json?raw';
import { SHORT_LABELS } from './plan-short-labels';

type Known = Exclude<Plan, 'unknown'>;
type Labels = ReadonlyMap<string, Known>;
type Table = { readonly labels: Record<string, Record<string, string>> };

/** Longest label in the table is 22 units; anything longer cannot be one and is not looked at. */
const LONGEST = 32;

// Parsed when the first full label is read: the newer menu never asks for it.
let labels: Labels | undefined;

/**
 * Turns a user menu label into a plan.
 * The short form counts only where the menu keeps it apart from the name: an account may be named Max.
 * @param text the label; only an exact match of the table is used, anything else is dropped.
 * @param apart the label stands in the menu's own plan slot.
 */
export function planOf(text: string | null, apart: boolean): Plan {
  if (!text || text.length > LONGEST) return 'unknown';
  const label = bare(text);
  for (const plan in SHORT_LABELS)
    if (apart && SHORT_LABELS[plan as Known] === label) return plan as Known;
  labels ??= fullLabels(JSON.parse(raw) as Table);
  return labels.get(fold(label)) ?? 'unknown';
}

/** Without the dot that stands before it. By hand: a regular expression is compiled for every page. */
function bare(text: string): string {
  const label = text.trim();
  return label.startsWith('·') || label.startsWith('•') ? label.slice(1).trimStart() : label;
}

function fullLabels({ labels: rows }: Table): Labels {
  return new Map(
    Object.values(rows).flatMap((row) =>
      Object.entries(row).map(([plan, label]) => [fold(label), plan as Known] as const),
    ),
  );
}

function fold(label: string): string {
  return label.normalize('NFKC').toLowerCase();
}
