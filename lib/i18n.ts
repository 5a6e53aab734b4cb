type Plural = { readonly other: string; readonly [form: string]: string };
type Texts = Readonly<Record<string, string | Plural>>;
/** Sections of a language's texts by file name. */
export type Catalog = Readonly<Record<string, Texts>>;
export type Values = Readonly<Record<string, string | number>>;
/** Finds the text of `section` and `key`. A text nobody wrote is an error of ours: it shows as its key. */
export type Words = (section: string, key: string, values?: Values) => string;

/** The language every other falls back to. */
export const FALLBACK = 'en';

/**
 * Words of one language.
 * @param catalog its texts; a missing one is looked for in `fallback`.
 * @param locale BCP 47 tag, for plural forms.
 */
export function wordsOf(catalog: Catalog, locale: string, fallback: Catalog = catalog): Words {
  const plurals = new Intl.PluralRules(locale);
  return (section, key, values = {}) => {
    const text = catalog[section]?.[key] ?? fallback[section]?.[key];
    if (text === undefined) return `${section}.${key}`;
    const form =
      typeof text === 'string'
        ? text
        : (text[plurals.select(Number(values['count']))] ?? text.other);
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/**
 * Gathers the files of `assets/locales` into catalogs by language.
 * @param files parsed files by path, as `import.meta.glob` gives them.
 */
export function catalogsOf(files: Readonly<Record<string, unknown>>): Record<string, Catalog> {
  const catalogs: Record<string, Record<string, Texts>> = {};
  for (const [path, texts] of Object.entries(files)) {
    const [, locale = '', section = ''] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    (catalogs[locale] ??= {})[section] = texts as Texts;
  }
  return catalogs;
}

/** The best language we have for a wish like `de-AT`: itself, its base language, else the fallback. */
export function bestLocale(wish: string, have: readonly string[]): string {
  const base = wish.split('-')[0] ?? '';
  return have.find((one) => one === wish) ?? have.find((one) => one === base) ?? FALLBACK;
}
