import { FALLBACK, bestLocale, catalogsOf, wordsOf, type Words } from './i18n';

// Apart from lib/words.ts: the popup opens faster without the texts of a hundred connectors.
const catalogs = catalogsOf(
  import.meta.glob('/assets/locales/*/{ui,connectors}.json', { eager: true, import: 'default' }),
);

/** Words about connectors, in the language nearest to `wish` (BCP 47). */
export function connectorWords(wish: string): Words {
  const locale = bestLocale(wish, Object.keys(catalogs));
  return wordsOf(catalogs[locale] ?? {}, locale, catalogs[FALLBACK]);
}
