import { isUuid } from './uuid';

/**
 * Forms of address, separated by a blank and told by segments: `:uuid` and `:id` stand for one of that form, `*`
 * at the end for all that follows, nothing included. `/new /chat/:uuid /code/*`.
 */
export type Patterns = string;

/** Whether an address has one form. */
function matches(pattern: string, address: string): boolean {
  const wanted = pattern.split('/');
  const given = address.split('/');
  const open = wanted.at(-1) === '*';
  if (open) wanted.pop();
  return (
    (open ? given.length >= wanted.length : given.length === wanted.length) &&
    wanted.every((form, i) => form === given[i] || stands(form, given[i] ?? ''))
  );
}

/** Whether a placeholder stands for a segment. */
function stands(form: string, segment: string): boolean {
  if (form === ':uuid') return isUuid(segment);
  return form === ':id' && /^[\w.~-]{1,128}$/.test(segment);
}

/**
 * Whether any of the patterns fits. Most lists do not hold the first segment and are not looked at further: every
 * page load runs through all surfaces.
 * @param address pathname or fragment, with or without a leading slash as the patterns are.
 */
export function matchesAny(patterns: Patterns | undefined, address: string): boolean {
  const second = address.indexOf('/', 1);
  const head = second < 0 ? address : address.slice(0, second);
  return (
    !!patterns?.includes(head) &&
    patterns.split(' ').some((pattern) => pattern.startsWith(head) && matches(pattern, address))
  );
}
