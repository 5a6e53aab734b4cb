import * as z from 'zod/mini';

/** Its key in extension storage: values that could not be read, as they were, newest last. */
export const ASIDES_KEY = 'asides.1';
/** Keys under which an earlier version put them. */
export const OLDER_ASIDES = /^aside\./;

const MOST = 50;

const asidesSchema = z.array(z.object({ key: z.string(), value: z.unknown(), day: z.string() }));
export type Aside = z.infer<typeof asidesSchema>[number];

/** Reads what was put aside. Never throws. */
export function readAsides(stored: unknown): readonly Aside[] {
  const parsed = asidesSchema.safeParse(stored);
  return parsed.success ? parsed.data : [];
}

/**
 * Puts a value aside beside those that are there; the same value of the same key is kept once.
 * @param key the storage key it stood under.
 * @param day ISO date.
 */
export function putAside(
  stored: unknown,
  key: string,
  value: unknown,
  day: string,
): readonly Aside[] {
  const asides = readAsides(stored);
  if (asides.some((one) => isSame(one, { key, value }))) return asides;
  return [...asides, { key, value, day }].slice(-MOST);
}

/** Whether two are the same value of the same key. */
export function isSame(one: Pick<Aside, 'key' | 'value'>, other: Pick<Aside, 'key' | 'value'>) {
  return one.key === other.key && JSON.stringify(one.value) === JSON.stringify(other.value);
}
