/**
 * Everything a face can show of a page, in the order of the hints. `kind`: one sentence chosen from alternatives, a place
 * that takes part or does not, or a list of such choices. `must`: every surface has it. `neutral`: the wording that
 * stands in where it rests on what is too old. `row`: the name of its row in the grid, for tests and bug reports.
 */
export const SLOTS = {
  badge: { kind: 'one', must: true, neutral: 'badge' },
  title: { kind: 'one', must: true, neutral: 'title' },
  line: { kind: 'one', must: false, neutral: 'line' },
  computer: { kind: 'place', must: false, neutral: 'place' },
  anthropic: { kind: 'place', must: false, neutral: 'place' },
  others: { kind: 'place', must: false, neutral: 'place' },
  runs: { kind: 'list', must: true, neutral: 'fact', row: 'runs' },
  leaves: { kind: 'list', must: true, neutral: 'fact', row: 'leaves' },
  stays: { kind: 'list', must: true, neutral: 'fact', row: 'stays' },
  you: { kind: 'list', must: true, neutral: 'fact', row: 'controls' },
  organisation: { kind: 'list', must: true, neutral: 'fact', row: 'organisation' },
  do: { kind: 'list', must: true, neutral: 'do' },
  /** Some pages have something to say only at times: none of its alternatives need apply. */
  banner: { kind: 'list', must: false, neutral: 'banner' },
} as const;

export type Slot = keyof typeof SLOTS;
/** Slots of one kind. */
export type SlotOf<Kind extends 'one' | 'place' | 'list'> = {
  [Name in Slot]: (typeof SLOTS)[Name]['kind'] extends Kind ? Name : never;
}[Slot];
/** Slots that are rows of the grid. */
type Row = {
  [Name in Slot]: (typeof SLOTS)[Name] extends { row: string } ? Name : never;
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

/** The rows of the grid in their fixed order, each with its name. */
export const ROWS = SLOT_NAMES.flatMap((slot) => {
  const of = SLOTS[slot];
  return 'row' in of ? [{ slot: slot as Row, name: of.row }] : [];
});
