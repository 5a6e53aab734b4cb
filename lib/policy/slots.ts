/**
 * Everything a face can show of a page, in the order of the hints. `kind`: one sentence chosen from alternatives, a place
 * that takes part or does not, or a list of such choices. `must`: every surface has it. `neutral`: the wording that
 * stands in where it rests on what is too old. `row`: one of the six questions, always all six and in this order; the
 * first of its sentences answers, the others add.
 */
export const SLOTS = {
  badge: { kind: 'one', must: true, neutral: 'badge' },
  headline: { kind: 'one', must: true, neutral: 'headline' },
  line: { kind: 'one', must: false, neutral: 'line' },
  computer: { kind: 'place', must: false, neutral: 'place' },
  anthropic: { kind: 'place', must: false, neutral: 'place' },
  others: { kind: 'place', must: false, neutral: 'others' },
  gets: { kind: 'list', must: false, neutral: 'gets', row: true },
  else: { kind: 'list', must: false, neutral: 'else', row: true },
  kept: { kind: 'list', must: false, neutral: 'kept', row: true },
  training: { kind: 'list', must: false, neutral: 'training', row: true },
  here: { kind: 'list', must: false, neutral: 'here', row: true },
  work: { kind: 'list', must: false, neutral: 'work', row: true },
  do: { kind: 'one', must: false, neutral: 'do' },
  /** Some pages have something to say only at times: none of its alternatives need apply. */
  banner: { kind: 'list', must: false, neutral: 'banner' },
} as const;

export type Slot = keyof typeof SLOTS;
/** Slots of one kind. */
export type SlotOf<Kind extends 'one' | 'place' | 'list'> = {
  [Name in Slot]: (typeof SLOTS)[Name]['kind'] extends Kind ? Name : never;
}[Slot];
/** The six questions. */
export type Row = {
  [Name in Slot]: (typeof SLOTS)[Name] extends { row: true } ? Name : never;
}[Slot];

export const SLOT_NAMES = Object.keys(SLOTS) as Slot[];
/** The neutral wordings, each once. */
export const NEUTRALS = [...new Set(SLOT_NAMES.map((name) => SLOTS[name].neutral))];

/** Slots of a kind, in order. */
export function slotsOf<Kind extends 'one' | 'place' | 'list'>(kind: Kind): SlotOf<Kind>[] {
  return SLOT_NAMES.filter((name) => SLOTS[name].kind === kind) as SlotOf<Kind>[];
}

/** The three places of the picture: where data is. */
export const PLACES = slotsOf('place');

/** The six questions in their fixed order. */
export const ROWS = SLOT_NAMES.filter((name): name is Row => 'row' in SLOTS[name]);
