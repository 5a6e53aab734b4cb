import { CHAT } from '../site/pages.ts';
import type { Browser } from '../support/extension.ts';
import { record, type Cost } from './trace.ts';

/** The older menu shows a full plan label, the newer one a token. */
export const FRONT_ENDS = ['legacy', 'merged'] as const;

/** What one visit cost, phase by phase. */
export type Visit = {
  readonly load: Cost;
  /** The page stands still and is looked at. */
  readonly idle: Cost;
  /** How many of the looks of a page every two seconds fall into that. */
  readonly looks: number;
  readonly stream: Cost;
  /** From one part of Claude to another, and how often. */
  readonly kinds: Cost;
  readonly changes: number;
  /** From one saved chat to another, twenty times. */
  readonly chats: Cost;
  /** In kB, after a collection of what nobody holds. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
};

/** As people go: a new chat, the list, incognito, a saved chat, and back. */
const KINDS = ['/new', '/recents', '/new?incognito', new URL(CHAT).pathname];
const CHANGES = KINDS.length + 1;

const pause = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

/**
 * Does once what a person does on claude.ai: opens a long chat, reads it, gets a reply, and moves about.
 * @param idle how long the page is looked at, in milliseconds.
 */
export async function visit(browser: Browser, idle: number): Promise<Visit> {
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  // Not through Playwright, which wraps what it evaluates in promises of the page's.
  const run = (expression: string) => session.send('Runtime.evaluate', { expression });
  const load = await record(session, async () => {
    await page.goto(CHAT);
    await pause(1500);
  });
  const still = await record(session, () => pause(idle));
  const stream = await record(session, () => page.evaluate('standIn.stream(400)'));
  const kinds = await record(session, async () => {
    for (const to of KINDS) {
      await run(`standIn.go('${to}')`);
      await pause(400);
    }
    await run('history.back()');
    await pause(400);
  });
  const chats = await record(session, async () => {
    for (let i = 0; i < 20; i++) {
      await run(`standIn.go(document.querySelectorAll('aside li a')[${i}].getAttribute('href'))`);
      await pause(40);
    }
    await pause(300);
  });
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  await page.close();
  return {
    load,
    idle: still,
    looks: idle / 2000,
    stream,
    kinds,
    changes: CHANGES,
    chats,
    heap: usedSize / 1000,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}
