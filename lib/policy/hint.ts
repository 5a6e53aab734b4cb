import type { Mode, Plan } from '../observation';
import type { Source, Tone } from './schema';
import type { Slot } from './slots';

/** One sentence for the user, with all it rests on. The text is a key: words live in the locales. */
export type Hint = {
  readonly slot: Slot;
  /** Text key under `hints`, and what to put in its places. */
  readonly say: string;
  readonly values: Readonly<Record<string, number>>;
  readonly tone: Tone;
  /** For the three places: whether this one takes part. */
  readonly part?: 'in' | 'may' | 'out';
  readonly statements: readonly string[];
  readonly sources: readonly Source[];
  /** The oldest check among its statements, ISO date. */
  readonly checked: string;
  /** Past its volatility: faces say that it may have changed. */
  readonly old: boolean;
  /** Past twice its volatility: the neutral wording stands in for it. */
  readonly neutral: boolean;
  readonly unsettled: boolean;
  readonly action?: { readonly id: string; readonly address: string };
};

/** What is known about the person. Nothing here narrows a hint without evidence. */
export type Profile = {
  readonly plan: Plan;
  readonly planFrom: 'administrator' | 'user' | 'menu' | 'nowhere';
  /** Where the user's Cowork tasks run, if the user said so. */
  readonly cowork: Mode;
};
