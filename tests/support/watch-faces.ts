import type { Page } from 'playwright-core';
import type { Browser } from './extension.ts';

/** How often the faces are looked at, in milliseconds. */
const POLL = 20;
/**
 * What counts at most between two looks, in milliseconds: a machine that stands still for a second gives the extension
 * none of it.
 */
const STEP = 250;

export type WatchedFaces = {
  /** Whether the toolbar has said that this is an incognito chat. */
  hasComforted(): Promise<boolean>;
  /** The face that went on longest saying incognito where the page was none, and how long, in milliseconds. */
  worst(): Promise<{ readonly face: string; readonly time: number }>;
  close(): Promise<void>;
};

type Watch = {
  comforted: boolean;
  /** How long each face has gone on by now, and when that was seen last. */
  going: Record<string, { time: number; last: number }>;
  worst: Record<string, number>;
};
type Scope = {
  chrome: {
    tabs: {
      get(id: number): Promise<{ url?: string }>;
      query(of: object): Promise<{ id?: number; url?: string }[]>;
    };
    action: Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>;
  };
  watched: Watch;
};

/**
 * Looks at toolbar and popup of a page's tab from one of the extension's own pages, and at the line from within the
 * page, for as long as it is not closed. The page is incognito where its address says so.
 */
export async function watchFaces(browser: Browser, page: Page): Promise<WatchedFaces> {
  const popup = await browser.popup(page);
  const tabId = Number(new URL(popup.url()).searchParams.get('tab'));
  await popup.evaluate(watchFromOutside, { tabId, poll: POLL, step: STEP });
  const line = await watchLine(page);
  await page.bringToFront();
  const read = () => popup.evaluate(() => (globalThis as unknown as Scope).watched);
  return {
    hasComforted: async () => (await read()).comforted,
    worst: async () => {
      const worst = { ...(await read()).worst, line: line() };
      const [[face, time] = ['none', 0]] = Object.entries(worst).toSorted(([, a], [, b]) => b - a);
      return { face, time };
    },
    close: () => popup.close(),
  };
}

/** Follows the line from our world of the page, load after load. @returns its longest time, in milliseconds. */
async function watchLine(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let longest = 0;
  session.on('Runtime.bindingCalled', ({ payload }) => {
    longest = Math.max(longest, Number(payload));
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.startsWith('chrome-extension://')) return;
    void session
      .send('Runtime.evaluate', { contextId: context.id, expression: FROM_INSIDE })
      .catch(() => undefined);
  });
  await session.send('Runtime.addBinding', { name: 'noteLine' });
  await session.send('Runtime.enable');
  return () => longest;
}

const FROM_INSIDE = `{
  let time = 0;
  let last;
  setInterval(() => {
    const host = document.querySelector('html > privacy-hints');
    const line = host && chrome.dom?.openOrClosedShadowRoot(host)?.querySelector('.line');
    const comforts = line && !line.hidden && line.textContent.startsWith('Incognito');
    const now = performance.now();
    const goesOn = comforts && !/[?&]incognito/.test(location.search);
    time = goesOn && last !== undefined ? time + Math.min(now - last, ${STEP}) : 0;
    last = goesOn ? now : undefined;
    if (time > 0) noteLine(String(time));
  }, ${POLL});
}`;

/** Runs in the popup's page. */
function watchFromOutside({
  tabId,
  poll,
  step,
}: Readonly<Record<'tabId' | 'poll' | 'step', number>>): void {
  const scope = globalThis as unknown as Scope;
  const { chrome } = scope;
  const watched: Watch = { comforted: false, going: {}, worst: {} };
  scope.watched = watched;
  const note = (face: string, comforts: boolean, isIncognito: boolean) => {
    const now = performance.now();
    if (comforts && isIncognito) watched.comforted = true;
    if (!comforts || isIncognito) {
      delete watched.going[face];
      return;
    }
    const { time, last } = watched.going[face] ?? { time: 0, last: now };
    const going = { time: time + Math.min(now - last, step), last: now };
    watched.going[face] = going;
    watched.worst[face] = Math.max(watched.worst[face] ?? 0, going.time);
  };
  const look = async () => {
    const badge = await chrome.action.getBadgeText({ tabId });
    const title = await chrome.action.getTitle({ tabId });
    const main = document.querySelector('main')?.getAttribute('data-surface');
    // Asked last: what is said before is measured against what the page is after.
    const { url = '' } = await chrome.tabs.get(tabId).catch(() => ({ url: '' }));
    const isIncognito = /^https:\/\/claude\.ai\/.*[?&]incognito/.test(url);
    note('badge', badge === 'Inc', isIncognito);
    note('title', title.startsWith('Incognito'), isIncognito);
    note('popup', main === 'incognito', isIncognito);
    setTimeout(() => void look(), poll);
  };
  void look();
}
