import type { Pack } from './schema';

/**
 * The changes a user has not looked at yet.
 * @param changes those of the pack.
 * @param seen ids of those looked at before; ids the pack has no more are passed over.
 */
export function unseen(
  changes: Pack['changes'],
  seen: readonly string[],
): readonly Pack['changes'][number][] {
  return changes.filter(({ id }) => !seen.includes(id));
}
