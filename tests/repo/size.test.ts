import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { assemblePack } from '../../lib/policy/assemble.ts';

const BUILD = '.output/chrome-mv3';

/** Gzip budgets in bytes of what the browser loads together. */
const BUDGETS: readonly (readonly [what: string, load: readonly string[], budget: number])[] = [
  ['the card', ['react.js', 'card.js'], 85_000],
  ['the worker', ['background.js'], 64_000],
  ['a consent page', ['link.js', 'consent.js'], 25_000],
  ['the popup', ['popup.html'], 120_000],
];
/** Bytes of a package as it lies on the disk, and of each language beside English, whose letters may take three. */
const INSTALLED = 1_000_000;
const LANGUAGE = 400_000;
/** What every claude.ai page pays, all its scripts together. */
const PAGE_BUDGET = 15_000;

const sizeOf = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

function pageScripts(): string[] {
  const manifest = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  return manifest.content_scripts.flatMap(({ js }) => js);
}

/** The pack is never in the page scripts; its own weight is what extension pages pay. */
it('keeps the pack to 60 kB gzipped, and out of the page scripts', () => {
  const size = gzipSync(JSON.stringify(assemblePack()), { level: 9 }).length;
  console.log(`pack: ${size} of 60000 bytes gzipped`);
  expect(size).toBeLessThanOrEqual(60_000);
  for (const script of pageScripts())
    expect(readFileSync(`${BUILD}/${script}`, 'utf8'), script).not.toContain('cowork-cloud');
});

it('keeps the scripts of a claude.ai page to 15 kB gzipped', () => {
  const scripts = pageScripts();
  expect(scripts).toContain('claude.js');
  const size = scripts.reduce((sum, script) => sum + sizeOf(`${BUILD}/${script}`), 0);
  console.log(`${scripts.join(' + ')}: ${size} of ${PAGE_BUDGET} bytes gzipped`);
  expect(size).toBeLessThanOrEqual(PAGE_BUDGET);
});

it.each(BUDGETS)('%s loads %j, gzipped at most %i bytes', (_what, load, budget) => {
  const scripts = load.flatMap((file) => [...loadedBy(file)]);
  const size = scripts.reduce((sum, script) => sum + sizeOf(`${BUILD}/${script}`), 0);
  console.log(`${scripts.join(' + ')}: ${size} of ${budget} bytes gzipped`);
  expect(size).toBeLessThanOrEqual(budget);
});

it('brings React once, and not to the worker', () => {
  const scripts = filesIn(BUILD).filter((file) => file.endsWith('.js'));
  const holders = scripts.filter((file) =>
    readFileSync(`${BUILD}/${file}`, 'utf8').includes('react.transitional.element'),
  );
  expect(holders).toEqual(['react.js']);
  const worker = [...loadedBy('background.js')];
  expect(worker.length).toBeGreaterThan(2);
  for (const script of worker)
    expect(readFileSync(`${BUILD}/${script}`, 'utf8'), script).not.toContain('privacy-hints.react');
});

it.each(['chrome-mv3', 'firefox-mv3'])(
  '%s weighs at most a megabyte installed, each further language apart',
  (build) => {
    const files = filesIn(`.output/${build}`);
    const weigh = (some: readonly string[]) =>
      some.reduce((sum, file) => sum + statSync(`.output/${build}/${file}`).size, 0);
    const others = files.filter((file) => /^_locales.(?!en\b)/.test(file));
    const size = weigh(files) - weigh(others);
    console.log(`${build}: ${size} of ${INSTALLED} bytes in ${files.length} files`);
    expect(files.length).toBeGreaterThan(20);
    expect(size).toBeLessThanOrEqual(INSTALLED);
    for (const file of others) expect(weigh([file]), file).toBeLessThanOrEqual(LANGUAGE);
  },
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)));
}

/** A script or page and all scripts it brings with it, of the build. */
function loadedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  if (file.endsWith('.js')) found.add(file);
  const text = readFileSync(`${BUILD}/${file}`, 'utf8');
  const asked = file.endsWith('.html')
    ? /(?:src|href)="\/([^"]+\.js)"/g
    : /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
  for (const [, to = ''] of text.matchAll(asked)) loadedBy(join(dirname(file), to), found);
  return found;
}
