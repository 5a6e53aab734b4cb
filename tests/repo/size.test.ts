import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** Gzip budgets in bytes of what the browser loads. The first is paid by every claude.ai page. */
const BUDGETS = {
  'claude.js': 15_000,
  'card.js': 85_000,
  'background.js': 50_000,
  'consent.js': 25_000,
};

/** The pack is never in the page script; its own weight is what extension pages pay. */
it('keeps the pack to 60 kB gzipped, and out of the page script', () => {
  const pack = readFileSync('lib/policy/pack.json');
  const size = gzipSync(pack, { level: 9 }).length;
  console.log(`pack.json: ${size} of 60000 bytes gzipped`);
  expect(size).toBeLessThanOrEqual(60_000);
  expect(readFileSync('.output/chrome-mv3/claude.js', 'utf8')).not.toContain('cowork-cloud');
});

it.each(Object.entries(BUDGETS))('%s weighs at most %i bytes gzipped', (file, budget) => {
  const size = gzipSync(readFileSync(`.output/chrome-mv3/${file}`), { level: 9 }).length;
  console.log(`${file}: ${size} of ${budget} bytes gzipped`);
  expect(size).toBeLessThanOrEqual(budget);
});
