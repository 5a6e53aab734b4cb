import type { Words } from '../words';
import type { Certainty, Observation, Plan, SurfaceId } from '../observation';
import type { Hint, Profile } from '../policy/hint';
import type { Slot } from '../policy/slots';
import type { OverlaySays } from '../policy/overlay';
import type { CitedSource, Tone } from '../policy/schema';

/** A hint in words: what a face renders. */
export type Sentence = {
  readonly slot: Slot;
  readonly text: string;
  readonly tone: Tone;
  readonly part?: 'in' | 'may' | 'out';
  readonly checked: string;
  readonly old: boolean;
  readonly unsettled: boolean;
  readonly sources: readonly CitedSource[];
  readonly action?: { readonly label: string; readonly address: string };
};

/** Everything a face shows for one page. */
export type View = {
  readonly surface: SurfaceId;
  readonly certainty: Certainty;
  readonly plan: Plan;
  readonly name: string;
  readonly known: string;
  /** The plan's name, and where we have it from. */
  readonly planName: string;
  readonly planText: string;
  /** Says that what the headline and the line rest on is past its date; empty while it is not. */
  readonly age: string;
  readonly sentences: readonly Sentence[];
  /** What the user's organisation says of this page, beside us and never instead. */
  readonly overlay: OverlaySays | undefined;
};

const HOW = { certain: 'known-from', likely: 'likely-from', uncertain: 'unclear-from' } as const;

/** Puts an answer into words. Pure: it adds nothing to the hints and leaves none out. */
export function viewOf(
  { surface, certainty, evidence }: Observation,
  { plan, planFrom }: Profile,
  hints: readonly Hint[],
  words: Words,
  overlay?: OverlaySays,
): View {
  const late = hints.filter(({ old, slot }) => old && (slot === 'headline' || slot === 'line'));
  const date = late.map(({ checked }) => checked).toSorted()[0];
  const signs = words.list(evidence.map((sign) => words.of('evidence', sign)));
  return {
    surface,
    certainty,
    plan,
    name: words.of('surfaces', surface),
    known: words.ui(HOW[certainty], { evidence: signs }),
    planName: words.ui(`plan.${plan}`),
    planText: words.ui('pair', {
      name: words.ui(`plan.${plan}`),
      value: words.ui(`plan-from.${planFrom}`),
    }),
    age: date ? words.ui('checked-old', { date: words.day(date) }) : '',
    sentences: hints.map((hint) => toSentence(hint, words)),
    overlay,
  };
}

function toSentence(hint: Hint, words: Words): Sentence {
  const { slot, tone, checked, old, unsettled } = hint;
  return {
    slot,
    text: words.of('hints', hint.say, hint.values),
    tone,
    ...(hint.part && { part: hint.part }),
    checked,
    old,
    unsettled,
    sources: hint.sources.map(({ title, publisher, address, date, grade }) => ({
      title,
      publisher,
      address,
      date,
      grade,
    })),
    ...(hint.action && {
      action: { label: words.of('actions', hint.action.id), address: hint.action.address },
    }),
  };
}

/** The sentences of one slot, in order. */
export function inSlot(view: View, slot: Slot): readonly Sentence[] {
  return view.sentences.filter((sentence) => sentence.slot === slot);
}

/** A sentence, and beside it that what the page's headline and line rest on is past its date. */
export function aged(text: string, { age }: Pick<View, 'age'>, words: Words): string {
  return age ? words.ui('aged', { text, age }) : text;
}
