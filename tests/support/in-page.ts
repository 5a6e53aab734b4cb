import type { CDPSession, Page } from 'playwright-core';
import { FirefoxPage } from '../browser/firefox/page.ts';

/** Runs code in our own world of a page, where the closed shadow root can be reached. */
export type InPage = {
  /** Evaluates an expression in which `shadow` is our shadow root or null. */
  readonly read: <T>(expression: string) => Promise<T>;
  /** Evaluates an expression as it stands. */
  readonly readRaw: <T>(expression: string) => Promise<T>;
  readonly session: CDPSession;
};

/** Opens our world of a page. Call it after each full load. */
export async function inPage(page: Page): Promise<InPage> {
  if (page instanceof FirefoxPage)
    // There the page's own world reaches what is read, and there is no session of this kind.
    return {
      read: (expression) => page.read(expression),
      readRaw: (expression) =>
        page.read(
          `((chrome) => (${expression}))({ dom: { openOrClosedShadowRoot: () => shadow } })`,
        ),
    } as InPage;
  const session = await page.context().newCDPSession(page);
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  await session.send('Runtime.enable');
  const readRaw = async <T>(expression: string): Promise<T> => {
    if (world === undefined) throw new Error('our script does not run in this page');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      awaitPromise: true,
      returnByValue: true,
      expression,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value as T;
  };
  return {
    session,
    readRaw,
    read: (expression) =>
      readRaw(
        `(() => { const host = document.querySelector('html > privacy-hints'); const shadow = host && chrome.dom.openOrClosedShadowRoot(host); return (${expression}); })()`,
      ),
  };
}

/** Waits until `ask` gives a truthy answer; long, because the machine may be busy with much else. */
export async function until<T>(
  ask: () => Promise<T>,
  what: string,
  patience = 20_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const got = await ask();
      if (got) return got;
      last = got;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  throw new Error(`waited ${patience} ms for ${what}; last: ${String(last)}`);
}

/**
 * For what must not happen: looks for so long whether something stays as it is.
 * @param span in milliseconds; longer than what could undo it takes.
 * @throws at once where it does not.
 */
export async function holds(
  ask: () => Promise<boolean> | boolean,
  what: string,
  span: number,
): Promise<void> {
  const end = performance.now() + span;
  do {
    if (!(await ask())) throw new Error(`${what} did not hold`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  } while (performance.now() < end);
}
