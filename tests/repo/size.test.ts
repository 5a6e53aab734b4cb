import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** Gzip budgets in bytes of what the browser loads. The first is paid by every claude.ai page. */
const BUDGETS = { 'claude.js': 15_000, 'card.js': 85_000, 'background.js': 40_000 };

it.each(Object.entries(BUDGETS))('%s weighs at most %i bytes gzipped', (file, budget) => {
  const size = gzipSync(readFileSync(`.output/chrome-mv3/${file}`), { level: 9 }).length;
  console.log(`${file}: ${size} of ${budget} bytes gzipped`);
  expect(size).toBeLessThanOrEqual(budget);
});
