import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHAT } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { emptyExtension } from './rivals.ts';

/**
 * What many claude.ai tabs cost, beside an extension that does nothing: `npm run bench:tabs -- [tabs …] [rest=45000]`.
 * Memory of the browser's processes, and how often the worker was started in a while in which nobody did anything.
 */
const numbers = process.argv
  .slice(2)
  .map(Number)
  .filter((one) => one > 0);
const rest = Number(process.argv.find((one) => one.startsWith('rest='))?.slice(5) ?? 45_000);
const counts = numbers.length > 0 ? numbers : [1, 10, 50];
const EXTENSIONS = { empty: emptyExtension(), 'privacy-hints': resolve('.output/chrome-mv3') };

const wait = (ms: number) =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** Proportional set size of a process and of all it started, in MB. */
function memoryBelow(root: number): number {
  const parents = new Map<number, number>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const [, parent] = /\nPPid:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      parents.set(Number(id), Number(parent));
    } catch {
      // It ended meanwhile.
    }
  let sum = 0;
  for (const [id] of parents) {
    for (let at: number | undefined = id; at && at > 1; at = parents.get(at))
      if (at === root) {
        try {
          const [, kilobytes] =
            /\nPss:\s+(\d+)/.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
          sum += Number(kilobytes ?? 0) / 1000;
        } catch {
          // It ended meanwhile.
        }
        break;
      }
  }
  return sum;
}

for (const [name, folder] of Object.entries(EXTENSIONS)) {
  let before: { tabs: number; memory: number } | undefined;
  for (const tabs of counts) {
    const browser = await launch({ extensions: [folder], site: { messages: 10, links: 10 } });
    for (let i = 0; i < tabs; i++) await browser.open(CHAT);
    await wait(5000);
    const [page] = browser.context.pages();
    const session = await browser.context.newCDPSession(page!);
    let starts = 0;
    await session.send('ServiceWorker.enable');
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      starts += versions.filter(({ runningStatus }) => runningStatus === 'starting').length;
    });
    await wait(rest);
    const memory = memoryBelow(process.pid);
    const each = before && (memory - before.memory) / (tabs - before.tabs);
    before ??= { tabs, memory };
    console.log(
      `${name}: ${tabs} tabs, ${memory.toFixed(0)} MB${each ? ` (${each.toFixed(2)} MB for each further tab)` : ''}, worker started ${starts} times in ${rest / 1000} s`,
    );
    await browser.close();
  }
}
