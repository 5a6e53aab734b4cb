import { answer } from '../../../lib/answer/answer';
import type { Words } from '../../../lib/words';
import { NO_FACTS, SURFACES, type SurfaceId } from '../../../lib/observation';
import { pack } from '../../../lib/policy/pack';
import type { Verdict } from '../../../lib/policy/schema';
import type { Managed } from '../../../lib/settings/managed';
import type { Settings } from '../../../lib/settings/schema';
import type { View } from '../../../lib/answer/view';

/** The guide's row for a surface: its cells are the claims `F<row>a`, `b` and `c`. */
const GUIDE_ROWS: Partial<Record<SurfaceId, number>> = {
  chat: 1,
  cowork: 2,
  plugins: 3,
  connectors: 4,
  chrome: 5,
  code: 6,
};

export type GuideCell = { readonly id: string; readonly verdict: Verdict };
export type Feature = {
  readonly view: View;
  /** What the guide says of runs, leaves and stays, where it speaks of this surface. */
  readonly guide: readonly (GuideCell | undefined)[];
};

/** Every surface that has a flow of data, as the faces would answer for it on an ordinary page. */
export function featuresFor(
  settings: Settings,
  managed: Managed,
  words: Words,
  today: string,
): readonly Feature[] {
  return SURFACES.filter((surface) => pack.surfaces[surface].anthropic).map((surface) => ({
    view: answer(
      { surface, certainty: 'certain', evidence: ['path'], facts: NO_FACTS },
      settings,
      managed,
      words,
      today,
    ),
    guide: ['a', 'b', 'c'].map((column) => guideCell(`F${GUIDE_ROWS[surface] ?? 0}${column}`)),
  }));
}

/** The verdict on a claim of the guide; `undefined` where it makes none of that id. */
export function guideCell(id: string): GuideCell | undefined {
  const entry = pack.guide.find((one) => one.id === id);
  return entry && { id, verdict: entry.verdict };
}
