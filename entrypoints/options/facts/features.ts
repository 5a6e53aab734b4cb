import { answer } from '../../../lib/answer/answer';
import type { Words } from '../../../lib/words';
import { NO_FACTS, SURFACES } from '../../../lib/observation';
import { pack } from '../../../lib/policy/pack';
import type { Verdict } from '../../../lib/policy/schema';
import type { Managed } from '../../../lib/settings/managed';
import type { Settings } from '../../../lib/settings/schema';
import type { View } from '../../../lib/answer/view';

export type GuideCell = { readonly id: string; readonly verdict: Verdict };
export type Feature = {
  readonly view: View;
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
  }));
}

/** The verdict on a claim of the guide; `undefined` where it makes none of that id. */
export function guideCell(id: string): GuideCell | undefined {
  const entry = pack.guide.find((one) => one.id === id);
  return entry && { id, verdict: entry.verdict };
}
