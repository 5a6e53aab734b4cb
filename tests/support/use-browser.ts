import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { closePages } from './close-pages.ts';
import { launch, type Browser } from './extension.ts';

/** How long the welcome page may take, in milliseconds. Where there is none, nothing comes of the wait. */
const PATIENCE = 10_000;

/** Waits until the welcome page has written what it writes: it opens by itself, and a busy machine takes its time. */
async function welcomed(launched: Browser): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && !('setting.changesSeen.1' in (await launched.stored())))
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
}

/** The browser of the test file that runs, from its `beforeAll` on. */
export let browser: Browser;

/**
 * Gives a test file a browser of its own: nothing is stored when a test begins, and what it opened is closed when it
 * ends.
 * @param start how it is started.
 */
export function useBrowser(start: () => Promise<Browser> = launch): void {
  beforeAll(async () => {
    browser = await start();
    await welcomed(browser);
  });
  beforeEach(() => browser.store({}));
  afterEach(() => closePages(browser));
  afterAll(async () => browser?.close());
}
