import type { Page } from 'playwright-core';
import type { Browser } from './extension.ts';

/** Opens a part of the page with all facts and settings. */
export async function openOptions(browser: Browser, part: string): Promise<Page> {
  const id = new URL((await browser.worker()).url()).host;
  const page = await browser.open(`chrome-extension://${id}/options.html#${part}`);
  await page.locator('main[data-part]').waitFor();
  return page;
}

/** Chooses a file on a page, as a user does. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'chosen.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
