import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = 'assets/locales';
const locales = readdirSync(folder);
const read = (path: string) => readFileSync(path, 'utf8');
const texts = (locale: string, file: string) =>
  JSON.parse(read(join(folder, locale, file))) as Record<string, unknown>;

it('has every file and key of English in every language, with the same places to fill', () => {
  const files = readdirSync(join(folder, 'en'));
  expect(files.length).toBeGreaterThan(5);
  const places = (value: unknown) =>
    JSON.stringify(value)
      .match(/\{\w+\}/g)
      ?.toSorted() ?? [];
  for (const locale of locales)
    for (const file of files) {
      const [english, own] = [texts('en', file), texts(locale, file)];
      expect(Object.keys(own).toSorted(), `${locale}/${file}`).toEqual(
        Object.keys(english).toSorted(),
      );
      for (const [key, value] of Object.entries(english))
        expect([...new Set(places(own[key]))], `${locale}/${file}: ${key}`).toEqual([
          ...new Set(places(value)),
        ]);
    }
});

it('joins no sentences by semicolons, and has one apostrophe', () => {
  const found = readdirSync(join(folder, 'en')).flatMap((file) =>
    Object.entries(texts('en', file)).flatMap(([key, value]) =>
      /;(?! charset)|\w'/.test(JSON.stringify(value)) ? [`${file}: ${key}`] : [],
    ),
  );
  expect(found).toEqual([]);
});

const sources = ['components', 'entrypoints', 'lib'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name)),
);

it('uses every text of the interface', () => {
  const code = sources.map(read).join('\n');
  const families = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, prefix = '']) => prefix);
  const idle = Object.keys(texts('en', 'ui.json')).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !families.some((prefix) => key.startsWith(prefix)) &&
      !/^(?:not-claude|not-allowed|busy|reload)\./.test(key),
  );
  expect(idle).toEqual([]);
});

it('writes no text for people into the code', () => {
  const found = sources
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...read(file).matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<>{}=;()]*)</g)].map(
        ([, text = '']) => `${file}: ${text.trim()}`,
      ),
    );
  expect(found).toEqual([]);
});

it('speaks in the documents of the project alone', () => {
  for (const name of readdirSync('.').filter((file) => file.endsWith('.md')))
    expect(read(name), name).not.toMatch(/\.\.\/shared|\bissue \d|session|seed document/i);
});

it('links to files that are there', () => {
  for (const name of readdirSync('.').filter((file) => file.endsWith('.md')))
    for (const [, to = ''] of read(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(to), `${name}: ${to}`).not.toThrow();
});

it('names files in its documents that are there', () => {
  let found = 0;
  for (const name of ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'DECISIONS.md', 'README.md'])
    for (const [, path = ''] of read(name).matchAll(
      /`((?:assets|components|entrypoints|lib|tests)\/[\w./-]+)`/g,
    )) {
      found++;
      expect(existsSync(path), `${name}: ${path}`).toBe(true);
    }
  expect(found).toBeGreaterThan(40);
});

it('puts no language into a script', () => {
  const build = '.output/chrome-mv3';
  const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(6);
  const code = scripts.map((name) => read(join(build, name))).join('\n');
  const long = readdirSync(join(folder, 'en'))
    .flatMap((file) => Object.values(texts('en', file)))
    .filter(
      (text): text is string =>
        typeof text === 'string' && text.length > 20 && !text.startsWith('https:'),
    );
  expect(long.length).toBeGreaterThan(500);
  expect(long.filter((text) => code.includes(text))).toEqual([]);
});
