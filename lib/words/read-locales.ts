import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from './messages.ts';

const FOLDER = 'assets/locales';

/** Every language there is, as BCP 47 tags: a folder is a language. For the build and the tests. */
export function localeTags(): readonly string[] {
  return readdirSync(FOLDER);
}

/** The texts of one language, section by section. */
export function readLocale(tag: string): Locale {
  return Object.fromEntries(
    readdirSync(join(FOLDER, tag)).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(FOLDER, tag, file), 'utf8')) as Locale[string],
    ]),
  );
}
