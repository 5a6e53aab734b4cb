import type { Page } from 'playwright-core';
import { CONNECTORS } from '../site/pages.ts';
import type { Browser } from './extension.ts';
import { inPage, until, type InPage } from './in-page.ts';

/** A page with the extension's faces in it. */
export type Faced = InPage & { readonly page: Page };

/** Opens an address and waits until the page was answered. */
export async function openFaced(browser: Browser, url: string): Promise<Faced> {
  const page = await browser.open(url);
  const our = await inPage(page);
  await until(() => our.read(SURFACE), `an answer on ${url}`);
  return { ...our, page };
}

export const SURFACE = "host?.getAttribute('data-surface') ?? ''";
/** The line's words where it can be seen, else nothing. */
export const LINE = `(() => {
  const line = shadow?.querySelector('.line');
  return !line || line.hidden ? '' : line.textContent;
})()`;
export const CARD = "shadow?.querySelector('.card')?.textContent ?? ''";
export const BANNER = "shadow?.querySelector('.banner')?.textContent ?? ''";

/** Opens a page where connectors are connected, and waits for the warning. */
export async function openConnectors(browser: Browser, url = CONNECTORS): Promise<Faced> {
  const faced = await openFaced(browser, url);
  await until(() => faced.read<string>(BANNER), 'the banner');
  return faced;
}

/** Presses a part of a face as a user would: a trusted click at its middle. */
export async function press({ page, read }: Faced, selector: string): Promise<void> {
  const spot = await until(
    () =>
      read<{ x: number; y: number } | null>(`(() => {
        const part = shadow?.querySelector('${selector}');
        part?.scrollIntoView({ block: 'nearest' });
        const box = part?.getBoundingClientRect();
        return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      })()`),
    `${selector} to press`,
  );
  await page.mouse.click(spot.x, spot.y);
}

/** The held Connect's words. */
export const PAUSE = "shadow?.querySelector('.pause')?.textContent ?? ''";
export const held = (faced: Faced) => until(() => faced.read<string>(PAUSE), 'the pause');

/** Ticks that what Claude will be able to do was read. */
export const tick = (faced: Faced) => press(faced, '.pause label input');

/** Sends a message as our script in a page does. */
export async function sendFrom(
  browser: Browser,
  page: { url(): string },
  message: object,
): Promise<void> {
  await browser.asExtension(
    async ({ from, told }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(of: object): Promise<{ id: number; url: string }[]> };
          scripting: { executeScript(script: object): Promise<unknown> };
          runtime: { sendMessage(message: object): Promise<unknown> };
        };
      };
      const tabs = await chrome.tabs.query({});
      await chrome.scripting.executeScript({
        target: { tabId: tabs.findLast(({ url }) => url === from)?.id },
        func: (said: object) => chrome.runtime.sendMessage(said),
        args: [told],
      });
    },
    { from: page.url(), told: message },
  );
}
