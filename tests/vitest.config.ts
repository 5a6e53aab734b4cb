import { availableParallelism } from 'node:os';
import { directoryModule } from '../lib/connectors/directory/assemble.ts';
import { packModule } from '../lib/policy/pack-module.ts';
import { forHints } from '../lib/policy/parts.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';

// A loaded machine is many times slower: property tests need the room.
const node = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Vitest leaves one processor free, which of two is half.
  maxWorkers: Math.max(2, availableParallelism() - 1),
} as const;

/** What Firefox is tested with, too: the flows of its user, not what only Chromium's protocol can do. */
const FIREFOX = [
  'surfaces',
  'toolbar',
  'navigation',
  'line',
  'banner',
  'pause',
  'popup',
  'reference',
  'yours',
  'news',
  'connections',
  'finish-connecting',
  'marker',
  'storage',
  'lifecycle',
  'sightings',
];

/** What the browsers' projects have in common. Times are printed there, and no test rests on a short one. */
const inRealBrowser = {
  ...node,
  // A machine that stands still for a second and a half lets a held Connect go on, as it should: what waits for the
  // pause is tried once more, and named at the end of the run. Nothing else is: it may be a fault that comes and goes.
  retry: { count: 1, condition: /^waited \d+ ms for the pause(?! to go)/ },
  testTimeout: 180_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
} as const;

/** On WXT's fake browser or on jsdom as the page: each file gets one of its own. */
const IN_A_BROWSER = [
  'tests/unit/{background,storage}/*.test.ts',
  'tests/unit/{claude,later}/{hold-connect,host,look,navigated,open-faces}.test.ts',
];

const plugins = [
  packModule('virtual:hint-pack', forHints),
  // Whole: the tests of the data read what does not ship.
  packModule('virtual:fact-pack', (pack) => pack),
  directoryModule(),
  WxtVitest(),
];

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: IN_A_BROWSER,
          ...node,
          // What is pure leaves nothing behind: the data is read once for all files.
          isolate: false,
        },
      },
      { plugins, test: { name: 'unit-browser', include: IN_A_BROWSER, ...node } },
      { test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], ...node } },
      {
        test: {
          name: 'firefox',
          include: [
            'tests/firefox/*.test.ts',
            ...FIREFOX.map((name) => `tests/e2e/${name}.test.ts`),
          ],
          ...inRealBrowser,
          env: { UNDER_TEST: 'firefox' },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...inRealBrowser,
        },
      },
    ],
  },
});
