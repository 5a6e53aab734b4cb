import type { Words } from '../../../../lib/words';
import type { SurfaceId } from '../../../../lib/observation';
import type { Assessment } from './files';
import type { Pack } from '../../../../lib/policy/schema';
import type { Feature } from '../../facts/features';
import { ROWS } from '../../../../lib/policy/slots';
import type { Settings } from '../../../../lib/settings/schema';
import { inSlot } from '../../../../lib/answer/view';

/**
 * Puts together the assessment of what the user ticked. Pure.
 * @param today ISO date.
 */
export function assess(
  pack: Pack,
  features: readonly Feature[],
  settings: Pick<Settings, 'inUse' | 'ticked'>,
  words: Words,
  today: string,
): Assessment {
  const used = features.filter(({ view }) => settings.inUse.includes(view.surface));
  const plan = features[0]?.view.plan ?? 'unknown';
  const cell = (id: 'yes' | 'no' | 'depends' | 'unknown') => words.ui(`cell.${id}`);
  const controls = pack.controls.map(({ id, plans, notes }): [string, string] => {
    const value = plan === 'unknown' ? cell('unknown') : cell(plans[plan]);
    const note = plan === 'unknown' ? undefined : notes?.[plan];
    return [
      words.of('controls', id),
      note ? words.ui('cell.noted', { value, note: words.of('controls', note) }) : value,
    ];
  });
  const sources = new Map(
    used.flatMap(({ view }) =>
      view.sentences.flatMap((one) => one.sources.map((source) => [source.title, source] as const)),
    ),
  );
  return {
    title: words.ui('assessment.title'),
    date: today,
    plan: features[0]?.view.planText ?? words.ui('plan.unknown'),
    headings: {
      plan: words.ui('options.plan'),
      surfaces: words.ui('assessment.in-use'),
      controls: words.ui('reference.controls'),
      gaps: words.ui('assessment.gaps'),
      sources: words.ui('sources'),
      checked: words.ui('assessment.date'),
      none: words.ui('assessment.none'),
    },
    surfaces: used.map(({ view }) => ({
      name: view.name,
      facts: ROWS.flatMap((row) =>
        inSlot(view, row).map(({ text }) => [words.ui(`row.${row}`), text] as const),
      ),
    })),
    controls,
    gaps: gapsOf(
      pack,
      used.map(({ view }) => view.surface),
      settings.ticked,
      words,
    ),
    sources: [...sources.values()].toSorted((a, b) => a.title.localeCompare(b.title)),
  };
}

/** What is not done yet, and what is not settled about the surfaces in use. */
function gapsOf(
  pack: Pack,
  used: readonly SurfaceId[],
  ticked: readonly string[],
  words: Words,
): string[] {
  const undone = pack.checklists
    .flatMap(({ items }) => items)
    .filter(({ id }) => !ticked.includes(id))
    .map(({ id }) => words.of('checklists', id));
  const unsettled = pack.statements
    .filter(({ unsettled: open, surfaces }) => open && surfaces.some((one) => used.includes(one)))
    .map(({ id }) =>
      words.ui('pair', { name: words.ui('unsettled'), value: words.of('statements', id) }),
    );
  return [...undone, ...unsettled];
}
