import type { Pattern } from './define';

const FORMS: Readonly<Record<string, RegExp>> = {
  ':uuid': /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  ':id': /^[\w.~-]{1,128}$/,
};

/**
 * Whether an address has a form. Segments instead of regular expressions: most patterns are turned down at
 * their first segment, which is most of what a page load would pay for.
 * @param address pathname or fragment; a leading slash is optional in both.
 */
function matches(pattern: Pattern, address: string): boolean {
  const wanted = pattern.split('/');
  const given = address.split('/');
  for (const [i, form] of wanted.entries()) {
    if (form === '*') return true;
    const segment = given[i];
    if (segment === undefined) return false;
    if (form !== segment && !FORMS[form]?.test(segment)) return false;
  }
  return given.length === wanted.length;
}

/** Whether any of the patterns fits; those that begin otherwise are not looked at. */
export function matchesAny(patterns: readonly Pattern[] | undefined, address: string): boolean {
  if (!patterns) return false;
  const second = address.indexOf('/', 1);
  const head = second < 0 ? address : address.slice(0, second);
  return patterns.some((pattern) => pattern.startsWith(head) && matches(pattern, address));
}
