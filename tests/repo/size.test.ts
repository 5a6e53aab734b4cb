import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { assemblePack } from '../../lib/policy/assemble.ts';

const BUILD = '.output/chrome-mv3';

/** Gzip budgets in bytes of what the browser loads. */
const BUDGETS = {
  'card.js': 85_000,
  'background.js': 60_000,
  'consent.js': 25_000,
};
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

it.each(Object.entries(BUDGETS))('%s weighs at most %i bytes gzipped', (file, budget) => {
  const size = sizeOf(`${BUILD}/${file}`);
  console.log(`${file}: ${size} of ${budget} bytes gzipped`);
  expect(size).toBeLessThanOrEqual(budget);
});
