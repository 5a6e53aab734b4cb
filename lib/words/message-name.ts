/** How the browser calls the texts of the manifest: by their keys alone. */
const MANIFEST = 'manifest';

/** Stands for a text that is empty on purpose: the browser gives an empty one for what is not there. */
export const EMPTY = '\u2060';

/**
 * The name a text has in `_locales`, where only letters, digits and `_` may stand.
 * @param form of a plural, where the text has several.
 */
export function nameOf(section: string, key: string, form = ''): string {
  const name = section === MANIFEST ? key : `${section}_${key}`;
  return name.replace(/[.-]/g, '_') + (form && `__${form}`);
}
