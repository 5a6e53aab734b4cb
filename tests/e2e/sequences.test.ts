import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { watchFaces } from '../support/watch-faces.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

/** How many sequences are tried; more by `npm run sequences`. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 16);
/**
 * How long a face may go on comforting after the page has changed, in milliseconds: ten times the goal, because a
 * worker may have to be started first on a machine that is busy.
 */
const PATIENCE = 1000;

const INCOGNITO = 'https://claude.ai/new?incognito';
const PLACES = [
  INCOGNITO,
  'https://claude.ai/new',
  'https://claude.ai/cowork',
  'https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000001',
];

type Step =
  /** Within the app, by its own router. */
  | { readonly go: string; readonly replace: boolean }
  /** A load of its own, here or at another site. */
  | { readonly load: string }
  | 'back'
  | 'kill'
  /** Storage or policy answers so much later, in milliseconds. */
  | { readonly slow: 'local' | 'managed' | 'session'; readonly by: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ go: fc.constantFrom(...PLACES), replace: fc.boolean() }), weight: 5 },
  {
    arbitrary: fc.record({ load: fc.constantFrom(...PLACES, 'https://tour.test/') }),
    weight: 3,
  },
  { arbitrary: fc.constant('back' as const), weight: 1 },
  { arbitrary: fc.constant('kill' as const), weight: 2 },
  {
    arbitrary: fc.record({
      slow: fc.constantFrom('local' as const, 'managed' as const, 'session' as const),
      by: fc.constantFrom(100, 700),
    }),
    weight: 1,
  },
);
const sequence = fc.array(fc.tuple(step, fc.constantFrom(0, 30, 120, 400)), {
  minLength: 3,
  maxLength: 6,
});

async function take(page: Page, one: Step): Promise<void> {
  if (one === 'kill') return browser.killWorker();
  if (one === 'back') return void (await page.goBack({ timeout: 2000 }).catch(() => undefined));
  if ('load' in one) return void (await page.goto(one.load));
  if ('slow' in one) return slow(one.slow, one.by);
  const { go, replace } = one;
  const move = { to: go.replace('https://claude.ai', ''), as: replace };
  await page
    .evaluate(({ to, as }) => {
      const app = (globalThis as { standIn?: { go(href: string, replace: boolean): void } })
        .standIn;
      app?.go(to, as);
    }, move)
    .catch(() => undefined);
  return undefined;
}

/** Makes one storage area of the running worker slow; a new worker is quick again. */
async function slow(area: string, by: number): Promise<void> {
  const worker = browser.context.serviceWorkers()[0];
  await worker
    ?.evaluate(
      ({ which, late }) => {
        const { storage } = (
          globalThis as unknown as {
            chrome: { storage: Record<string, { get: (keys: unknown) => Promise<unknown> }> };
          }
        ).chrome;
        const real = storage[which];
        if (!real) return;
        const get = real.get.bind(real);
        real.get = async (keys) => {
          await new Promise((done) => setTimeout(done, late));
          return get(keys);
        };
      },
      { which: area, late: by },
    )
    .catch(() => undefined);
}

it(
  'never says more comfortingly than the page that is shown, whatever happens',
  async () => {
    const sequences = fc.sample(sequence, { numRuns: SEQUENCES, seed: 20261125 });
    const wrong: string[] = [];
    let longest = 0;
    for (const steps of sequences) {
      const page = await browser.open(INCOGNITO);
      const faces = await watchFaces(browser, page);
      await until(() => faces.hasComforted(), 'the badge of an incognito chat');
      for (const [one, wait] of steps) {
        // A worker or a page that goes away in the middle answers nobody.
        await Promise.race([take(page, one), page.waitForTimeout(3000)]);
        await page.waitForTimeout(wait);
      }
      await page.waitForTimeout(400);
      const { face, time } = await faces.worst();
      longest = Math.max(longest, time);
      if (time > PATIENCE)
        wrong.push(`${face} for ${Math.round(time)} ms: ${JSON.stringify(steps)}`);
      await faces.close();
      await page.close();
    }
    console.log(
      `sequences with a face more comforting than the page: ${wrong.length} of ${SEQUENCES}; longest ${Math.round(longest)} ms`,
    );
    expect(wrong).toEqual([]);
  },
  SEQUENCES * 30_000,
);
