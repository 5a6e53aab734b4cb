import { browser } from './browser';

/**
 * Starts our script in a Claude page that was open before it. It removes what an older one left behind.
 * @throws where the browser does not let us.
 */
export async function adoptPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/claude.js'],
    injectImmediately: true,
  });
}
