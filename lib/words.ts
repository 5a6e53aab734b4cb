import { FALLBACK, bestLocale, catalogsOf, wordsOf, type Words } from './i18n';

// Adding a folder to assets/locales adds the language: nothing here changes.
const catalogs = catalogsOf(
  import.meta.glob('/assets/locales/*/{ui,hints,surfaces,evidence,actions}.json', {
    eager: true,
    import: 'default',
  }),
);

/** Words of the faces, in the language nearest to `wish` (BCP 47). */
export function faceWords(wish: string): Words {
  const locale = bestLocale(wish, Object.keys(catalogs));
  return wordsOf(catalogs[locale] ?? {}, locale, catalogs[FALLBACK]);
}

/** The language `faceWords` will speak for a wish. */
export function faceLocale(wish: string): string {
  return bestLocale(wish, Object.keys(catalogs));
}
