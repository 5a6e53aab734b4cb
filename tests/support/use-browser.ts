import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { closePages } from './close-pages.ts';
import { launch, type Browser } from './extension.ts';

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
  });
  beforeEach(() => browser.store({}));
  afterEach(() => closePages(browser));
  afterAll(async () => browser?.close());
}
