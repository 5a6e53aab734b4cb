import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHAT } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { emptyExtension, yardstick } from './rivals.ts';
import { record, type Cost } from './trace.ts';

const RUNS = 7;
const wanted = process.argv.slice(2).map((argument) => argument.split('='));
const extensions = new Map<string, string>([
  ['empty', emptyExtension()],
  ['yardstick', yardstick()],
  ['privacy-hints', resolve('.output/chrome-mv3')],
  ...wanted.map(([name = '', folder = '']) => [name, resolve(folder)] as const),
]);

type Run = {
  load: Cost;
  stream: Cost;
  navigations: Cost;
  heap: number;
  nodes: number;
  listeners: number;
};

const pause = (ms: number) =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

async function measure(browser: Browser): Promise<Run> {
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  const load = await record(session, async () => {
    await page.goto(CHAT);
    await pause(2500);
  });
  const stream = await record(session, () => page.evaluate('standIn.stream(400)'));
  const navigations = await record(session, async () => {
    for (let i = 0; i < 20; i++) {
      await page.evaluate(
        `standIn.go(document.querySelectorAll('aside li a')[${i}].getAttribute('href'))`,
      );
      await pause(40);
    }
    await pause(500);
  });
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const run = {
    load,
    stream,
    navigations,
    heap: usedSize / 1000,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
  await page.close();
  return run;
}

const results = new Map<string, Run[]>([...extensions.keys()].map((name) => [name, []]));
const browsers = new Map<string, Browser>();
for (const [name, folder] of extensions) {
  if (!existsSync(folder))
    throw new Error(`${name}: ${folder} is missing; run npm run build first`);
  const browser = await launch({ extensions: [folder], site: { messages: 60, links: 40 } });
  await measure(browser);
  browsers.set(name, browser);
}
// Round by round, so that a slow minute of the machine falls on all of them; each round in another order and after
// a rest, so that none always meets what the one before it left to do.
const names = [...browsers.keys()];
for (let i = 0; i < RUNS; i++)
  for (const name of [...names.slice(i % names.length), ...names.slice(0, i % names.length)]) {
    await pause(1000);
    const browser = browsers.get(name);
    if (browser) results.get(name)?.push(await measure(browser));
  }
for (const browser of browsers.values()) await browser.close();

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rows = [...results].map(([name, runs]) => {
  const of = (pick: (run: Run) => number) => median(runs.map(pick));
  return {
    name,
    'load ms': of(({ load }) => load.total),
    'stream ms': of(({ stream }) => stream.total),
    '20 navigations ms': of(({ navigations }) => navigations.total),
    'sum ms': of((run) => run.load.total + run.stream.total + run.navigations.total),
    'longest ms': of((run) =>
      Math.max(run.load.longest, run.stream.longest, run.navigations.longest),
    ),
    'heap kB': of(({ heap }) => heap),
    nodes: of(({ nodes }) => nodes),
    listeners: of(({ listeners }) => listeners),
  };
});
const [empty] = rows;
const stick = rows.find(({ name }) => name === 'yardstick');
console.log(`medians of ${RUNS}; heap over the empty extension`);
for (const row of rows) {
  const line = Object.entries({ ...row, 'heap kB': row['heap kB'] - (empty?.['heap kB'] ?? 0) });
  console.log(
    line
      .map(([key, value]) => `${key} ${typeof value === 'number' ? value.toFixed(2) : value}`)
      .join(' · '),
  );
  if (stick && row !== stick)
    console.log(`  sum: ${(row['sum ms'] / stick['sum ms']).toFixed(2)} × the yardstick`);
}
