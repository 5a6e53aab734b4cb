export const UUID_LENGTH = 36;
const LENGTHS = [8, 4, 4, 4, 12];

/**
 * Whether a text is a UUID: what claude.ai calls chats and projects by. Not by a regular expression, which every
 * page would compile, and to machine code once it is used twice.
 */
export function isUuid(text: string): boolean {
  const groups = text.split('-', LENGTHS.length + 1);
  return (
    groups.length === LENGTHS.length &&
    // The digit behind keeps `Number` from trimming a space.
    groups.every((group, i) => group.length === LENGTHS[i] && Number(`0x${group}0`) >= 0)
  );
}
