/** The parts of the page, in their groups and in order. Each has an address of its own: its id after `#`. */
export const GROUPS = {
  facts: ['overview', 'by-part', 'by-plan', 'at-work', 'before', 'guide', 'changed', 'sources'],
  yours: ['connections', 'assessment'],
  settings: ['plan', 'in-page', 'connect', 'organisation', 'data', 'help'],
} as const;

export type Group = keyof typeof GROUPS;
export type Part = (typeof GROUPS)[Group][number];

const PARTS: readonly Part[] = Object.values(GROUPS).flat();
/** Addresses that are said elsewhere by another name. */
const OTHER_NAMES: Readonly<Record<string, Part>> = {
  reference: 'overview',
  consent: 'connect',
  ledger: 'connections',
};

/**
 * The part an address leads to.
 * @param hash with its `#`; a statement's id leads to the part that lists them, anything unknown to the first.
 * @param isStatement says whether an id is a statement's.
 */
export function partOf(hash: string, isStatement: (id: string) => boolean): Part {
  const id = hash.slice(1);
  const part = PARTS.find((one) => one === id);
  if (part) return part;
  if (Object.hasOwn(OTHER_NAMES, id)) return OTHER_NAMES[id] ?? 'overview';
  return isStatement(id) ? 'by-part' : 'overview';
}
