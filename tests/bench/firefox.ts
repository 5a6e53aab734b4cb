import type { Browser } from '../support/extension.ts';
import { CHAT } from '../site/pages.ts';

/**
 * What a load of a claude.ai page costs Firefox with the extension and with it disabled: `npm run bench:firefox [rounds]`.
 * Processor time of the page's process from the start of a load until two seconds after it.
 */
const rounds = Number(process.argv[2] ?? 8);
process.env['UNDER_TEST'] = 'firefox';
const { launch } = await import('../support/extension.ts');

type Cost = { readonly time: number; readonly memory: number };
const rest = (ms: number) =>
  new Promise((done) => {
    setTimeout(done, ms);
  });
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const browser: Browser = await launch({ site: { messages: 80, links: 40 } });
const page = await browser.open(CHAT);
const cost = () => browser.system!<Cost>('cost');
const load = async (): Promise<Cost> => {
  const before = await cost();
  await page.goto(CHAT);
  await rest(2000);
  const after = await cost();
  return { time: after.time - before.time, memory: after.memory };
};
const costs: Record<'with' | 'without', Cost[]> = { with: [], without: [] };
await load();
// In turns, so that a slow minute falls on both.
for (let i = 0; i < rounds; i++) {
  costs.with.push(await load());
  await browser.disable();
  await load();
  costs.without.push(await load());
  await browser.enable();
  await load();
}
await browser.close();
for (const [name, all] of Object.entries(costs))
  console.log(
    `${name}: ${median(all.map(({ time }) => time)).toFixed(0)} ms, ${median(all.map(({ memory }) => memory)).toFixed(1)} MB (medians of ${rounds})`,
  );
