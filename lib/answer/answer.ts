import type { Words } from '../words';
import type { Observation } from '../observation';
import { hintPack } from '../policy/hint-pack';
import { hintsFor } from '../policy/hints-for';
import { overlayFor } from '../policy/overlay';
import { profileOf } from '../settings/profile';
import type { Managed } from '../settings/managed';
import type { Settings } from '../settings/schema';
import { viewOf, type View } from './view';

/** From what was seen to what is said, in one place for every face. */
export function answer(
  observation: Observation,
  settings: Settings,
  managed: Managed,
  words: Words,
  today: string,
): View {
  const profile = profileOf(observation, settings, managed);
  const hints = hintsFor(observation, profile, hintPack, today);
  const overlay = overlayFor(managed.overlay ?? settings.overlay, observation.surface);
  return viewOf(observation, profile, hints, words, overlay);
}
