export const UUID_LENGTH = 36;
const HYPHENS = new Set([8, 13, 18, 23]);
const DIGITS = '0123456789abcdefABCDEF';

/**
 * Whether a text is a UUID: what claude.ai calls chats and projects by. Not by a regular expression, which every
 * page would compile, and to machine code once it is used twice.
 */
export function isUuid(text: string): boolean {
  if (text.length !== UUID_LENGTH) return false;
  for (let i = 0; i < UUID_LENGTH; i++) {
    const letter = text.charAt(i);
    if (HYPHENS.has(i) ? letter !== '-' : !DIGITS.includes(letter)) return false;
  }
  return true;
}
