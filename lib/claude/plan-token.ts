import type { Plan } from '../observation';
import raw from './plan-labels.json?raw';

type Known = Exclude<Plan, 'unknown'>;
type Labels = ReadonlyMap<string, Known>;
type Table = Record<'short', Record<string, string>> & {
  readonly labels: Record<string, Record<string, string>>;
};

/** Longest label in the table is 22 units; anything longer cannot be one and is not looked at. */
const LONGEST = 32;

// Parsed when the first label is read: most page loads meet it late, and it costs them nothing before.
let table: Table | undefined;
let labels: Labels | undefined;

/**
 * Turns a user menu label into a plan.
 * The short form counts only where the menu keeps it apart from the name: an account may be named Max.
 * @param text the label; only an exact match of the table is used, anything else is dropped.
 * @param apart the label stands in the menu's own plan slot.
 */
export function planOf(text: string | null, apart: boolean): Plan {
  if (!text || text.length > LONGEST) return 'unknown';
  const label = text.replace(/^[\s·•]+|\s+$/gu, '');
  table ??= JSON.parse(raw) as Table;
  const short = apart && Object.entries(table.short).find(([, word]) => word === label);
  if (short) return short[0] as Known;
  labels ??= fullLabels(table);
  return labels.get(fold(label)) ?? 'unknown';
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
