import type { Pack, Statement, Verdict } from './schema.ts';

const DAY = 86_400_000;

/** What somebody who keeps the pack must look at. */
export type PackReport = {
  /** Statements by the day they are due, soonest first; `left` is in days and negative once it is past. */
  readonly due: readonly { readonly id: string; readonly on: string; readonly left: number }[];
  /** Statements that rest on one source only. */
  readonly single: readonly string[];
  /** Statements that rest on nothing better than grade C. */
  readonly weak: readonly string[];
  readonly idleSources: readonly string[];
  /** The guide's own claims: how many, and by how many days the youngest is past its time. */
  readonly guide: { readonly claims: number; readonly pastBy: number };
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
};

/** Days the guide's claims may be trusted: those of the most volatile statements they speak of. */
const GUIDE_VOLATILITY = 90;

/**
 * Looks through a pack for what is old, thin or idle. Pure.
 * @param today ISO date.
 */
export function reportOn(pack: Pack, today: string): PackReport {
  const sources = new Map(pack.sources.map((one) => [one.id, one]));
  const used = new Set(pack.statements.flatMap((one) => one.sources));
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of pack.guide) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return {
    due: pack.statements.map((one) => dueOn(one, today)).toSorted((a, b) => a.left - b.left),
    single: pack.statements.filter((one) => one.sources.length === 1).map(({ id }) => id),
    weak: pack.statements
      .filter((one) => one.sources.every((id) => sources.get(id)?.grade === 'C'))
      .map(({ id }) => id),
    idleSources: pack.sources.map(({ id }) => id).filter((id) => id !== 'guide' && !used.has(id)),
    guide: {
      claims: pack.guide.length,
      pastBy: -dueOn(
        {
          id: 'guide',
          checked: sources.get('guide')?.date ?? '',
          volatility: GUIDE_VOLATILITY,
        },
        today,
      ).left,
    },
    verdicts,
  };
}

function dueOn(
  { id, checked, volatility }: Pick<Statement, 'id' | 'checked' | 'volatility'>,
  today: string,
) {
  const time = Date.parse(checked) + volatility * DAY;
  return {
    id,
    on: new Date(time).toISOString().slice(0, 10),
    left: Math.round((time - Date.parse(today)) / DAY),
  };
}
