import { FALLBACK, bestLocale, catalogsOf, wordsOf, type Words } from './i18n';

// Apart from lib/words.ts: the long texts belong to the options page only.
const catalogs = catalogsOf(
  import.meta.glob('/assets/locales/*/{statements,guide,controls,checklists,connectors}.json', {
    eager: true,
    import: 'default',
  }),
);

/** Words of the reference, in the language nearest to `wish` (BCP 47). */
export function referenceWords(wish: string): Words {
  const locale = bestLocale(wish, Object.keys(catalogs));
  return wordsOf(catalogs[locale] ?? {}, locale, catalogs[FALLBACK]);
}
