import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, type Browser } from '../support/extension.ts';
import { FRONT_ENDS, visit, type Visit } from './scenario.ts';
import { emptyExtension, yardstick } from './rivals.ts';
import type { Cost } from './trace.ts';

/** What a page on claude.ai pays for an extension: `npm run bench -- [rounds=5] [idle=10000] [front-end=legacy] [name=folder …]`. */
const wanted = new Map(
  process.argv.slice(2).map((argument) => {
    const [name = '', value = ''] = argument.split('=');
    return [name, value] as const;
  }),
);
const take = (name: string) => {
  const value = wanted.get(name);
  wanted.delete(name);
  return value;
};
const rounds = Number(take('rounds') ?? 5);
const only = take('front-end');
const idle = Number(take('idle') ?? 10_000);
const extensions = new Map<string, string>([
  ['empty', emptyExtension()],
  ['yardstick', yardstick()],
  ['privacy-hints', resolve('.output/chrome-mv3')],
  ...[...wanted].map(([name, folder]) => [name, resolve(folder)] as const),
]);
for (const [name, folder] of extensions)
  if (!existsSync(folder))
    throw new Error(`${name}: ${folder} is missing; run npm run build first`);

const rest = (ms: number) =>
  new Promise((done) => {
    setTimeout(done, ms);
  });
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

for (const frontEnd of FRONT_ENDS.filter((one) => !only || one === only)) {
  const browsers = new Map<string, Browser>();
  const results = new Map<string, Visit[]>();
  for (const [name, folder] of extensions) {
    const browser = await launch({
      extensions: [folder],
      site: { frontEnd, messages: 80, links: 40 },
    });
    browsers.set(name, browser);
    results.set(name, []);
    await visit(browser, 100);
  }
  // Round by round, so that a slow minute of the machine falls on all of them; each round in another order and after
  // a rest, so that none always meets what the one before it left to do.
  const names = [...browsers.keys()];
  for (let i = 0; i < rounds; i++) {
    const turned = [...names.slice(i % names.length), ...names.slice(0, i % names.length)];
    for (const name of i % 2 ? turned.toReversed() : turned) {
      await rest(500);
      const browser = browsers.get(name);
      if (browser) results.get(name)?.push(await visit(browser, idle));
    }
  }
  for (const browser of browsers.values()) await browser.close();
  print(frontEnd, results);
}

function print(frontEnd: string, results: ReadonlyMap<string, readonly Visit[]>): void {
  const of = (name: string, pick: (one: Visit) => number) =>
    median((results.get(name) ?? []).map(pick));
  const all = (pick: (cost: Cost) => number) => (one: Visit) =>
    [one.load, one.idle, one.stream, one.kinds, one.chats].reduce(
      (sum, cost) => sum + pick(cost),
      0,
    );
  const total = all((cost) => cost.total);
  const cpu = all((cost) => cost.cpu);
  // A stream is the page's own promises, thousands of them.
  const answers = ({ load, idle: still, kinds, chats }: Visit) =>
    [load, still, kinds, chats].reduce((sum, cost) => sum + cost.answers, 0);
  console.log(`\n${frontEnd}: medians of ${rounds} rounds, in ms; heap over the empty extension`);
  for (const name of results.keys()) {
    const figures = {
      load: of(name, (one) => one.load.total),
      'a look': of(name, (one) => one.idle.total / one.looks),
      'stream of 400': of(name, (one) => one.stream.total),
      'a change of kind': of(name, (one) => one.kinds.total / one.changes),
      '20 saved chats': of(name, (one) => one.chats.total),
      sum: of(name, total),
      '× yardstick': of(name, total) / of('yardstick', total),
      'of that cpu': of(name, cpu),
      'cpu × yardstick': of(name, cpu) / of('yardstick', cpu),
      answers: of(name, answers),
      longest: of(name, (one) =>
        Math.max(one.load.longest, one.idle.longest, one.stream.longest, one.kinds.longest),
      ),
      'heap kB': of(name, (one) => one.heap) - of('empty', (one) => one.heap),
      nodes: of(name, (one) => one.nodes),
      listeners: of(name, (one) => one.listeners),
    };
    const parts = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(2)}`);
    console.log(`${name}: ${parts.join(' · ')}`);
  }
}
