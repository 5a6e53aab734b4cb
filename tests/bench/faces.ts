import { resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { CHAT } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { openFaced, press, type Faced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { emptyExtension } from './rivals.ts';
import { record } from './trace.ts';

/**
 * What opening a face costs the page it opens in: `node tests/bench/faces.ts [rounds]`. Script time and memory, over what
 * the page itself takes for the same; and how long it took from the press until it could be seen.
 */
const rounds = Number(process.argv[2] ?? 5);

const heapOf = async (session: CDPSession) => {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1000;
};
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const shows = (faced: Faced, selector: string) =>
  until(
    () =>
      faced.read<boolean>(`!!shadow?.querySelector('${selector}')?.getBoundingClientRect().width`),
    selector,
  );

type Opening = { readonly script: number; readonly heap: number; readonly time: number };

/** Opens each face in turn, in a page of its own. */
const FACES: Record<
  string,
  {
    url: string;
    prepare?: (faced: Faced) => Promise<unknown>;
    open: (faced: Faced) => Promise<unknown>;
    part: string;
  }
> = {
  card: { url: CHAT, open: (faced) => press(faced, '.open'), part: '.card' },
  banner: {
    url: 'https://claude.ai/new',
    open: ({ page }) => page.evaluate("standIn.go('#settings/customize-connectors', true)"),
    part: '.banner',
  },
  pause: {
    url: 'https://claude.ai/customize/connectors',
    // Playwright's own way to an element weighs more than what is measured here.
    prepare: ({ page }) => page.evaluate("document.querySelector('[data-connect=gmail]').focus()"),
    open: ({ page }) => page.keyboard.press('Enter'),
    part: '.pause',
  },
};

async function measure(browser: Browser, name: string): Promise<Opening> {
  const face = FACES[name];
  if (!face) throw new Error(name);
  const visit = async <T>(act: (faced: Faced, session: CDPSession) => Promise<T>) => {
    const faced = await openFaced(browser, face.url);
    const session = await faced.page.context().newCDPSession(faced.page);
    await faced.page.waitForTimeout(1500);
    await face.prepare?.(faced);
    const got = await act(faced, session);
    await faced.page.close();
    return got;
  };
  const open = async (faced: Faced) => {
    const from = performance.now();
    await face.open(faced);
    await shows(faced, face.part);
    const time = performance.now() - from;
    await faced.page.waitForTimeout(300);
    return time;
  };
  // Apart, because a recording takes memory of its own.
  const script = await visit(async (faced, session) => {
    const { total } = await record(session, async () => void (await open(faced)));
    return total;
  });
  return visit(async (faced, session) => {
    const before = await heapOf(session);
    const time = await open(faced);
    return { script, heap: (await heapOf(session)) - before, time };
  });
}

/** What the page itself takes for what opens the banner. */
async function ownHeap(browser: Browser): Promise<number> {
  const page = await browser.open('https://claude.ai/new');
  const session = await page.context().newCDPSession(page);
  await page.waitForTimeout(1500);
  const before = await heapOf(session);
  await page.evaluate("standIn.go('#settings/customize-connectors', true)");
  await page.waitForTimeout(500);
  const heap = (await heapOf(session)) - before;
  await page.close();
  return heap;
}

const empty = await launch({ extensions: [emptyExtension()] });
const own: number[] = [];
for (let i = 0; i < rounds; i++) own.push(await ownHeap(empty));
await empty.close();
const browser = await launch({ extensions: [resolve('.output/chrome-mv3')] });
for (const name of Object.keys(FACES)) {
  const openings: Opening[] = [];
  await measure(browser, name);
  for (let i = 0; i < rounds; i++) openings.push(await measure(browser, name));
  const less = name === 'banner' ? median(own) : 0;
  console.log(
    `${name}: ${median(openings.map(({ script }) => script)).toFixed(1)} ms of script, ${(median(openings.map(({ heap }) => heap)) - less).toFixed(0)} kB, seen after ${median(openings.map(({ time }) => time)).toFixed(0)} ms (medians of ${rounds})`,
  );
}
await browser.close();
