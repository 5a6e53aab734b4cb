import { browser } from './browser';
import { PAGE_SCRIPTS } from './page-scripts';

/**
 * Starts our scripts in a Claude page that was open before it. It removes what an older one left behind.
 * @throws where the browser does not let us.
 */
export async function adoptPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: [...PAGE_SCRIPTS],
    injectImmediately: true,
  });
}
