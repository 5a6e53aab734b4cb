import type { Pattern } from './define';

const FORMS: Readonly<Record<string, RegExp>> = {
  // Both cases spelled out: the flag for it makes the browser load its case tables on every page.
  ':uuid': /^[\da-fA-F]{8}-(?:[\da-fA-F]{4}-){3}[\da-fA-F]{12}$/,
  ':id': /^[\w.~-]{1,128}$/,
};

/**
 * Whether an address has a form.
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

/**
 * Whether any of the patterns fits; those that begin otherwise are not looked at. Plain loops: every page load
 * and every navigation runs through all surfaces.
 */
export function matchesAny(patterns: readonly Pattern[] | undefined, address: string): boolean {
  if (!patterns) return false;
  const second = address.indexOf('/', 1);
  const head = second < 0 ? address : address.slice(0, second);
  for (const pattern of patterns)
    if (pattern.startsWith(head) && matches(pattern, address)) return true;
  return false;
}
