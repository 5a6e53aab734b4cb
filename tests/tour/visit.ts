import type { Page } from 'playwright-core';
import type { Browser } from '../support/extension.ts';
import { inPage, until, type InPage } from '../support/in-page.ts';

export type Seen = {
  readonly surface: string;
  readonly title: string;
  readonly badge: string;
  /** Who gets it, as the popup says it. Empty where the popup has no rows, as on the sign-in page. */
  readonly gets: string;
};

/** Opens one address, reads what every face says about it and takes their pictures. */
export async function visit(
  browser: Browser,
  url: string,
  picture: (face: 'page' | 'line' | 'banner' | 'popup') => string,
): Promise<Seen> {
  const page = await browser.open(url);
  const our = await inPage(page);
  const surface = await until(
    () => our.read<string>("host?.getAttribute('data-surface') ?? ''"),
    `an answer on ${url}`,
  );
  // Long enough for the banner's script and its first paint; the line is there already.
  await page.waitForTimeout(600);
  await page.screenshot({ path: picture('page') });
  for (const [face, selector] of [
    ['line', '.line:not([hidden])'],
    ['banner', '.banner'],
  ] as const)
    await shoot(page, our, selector, picture(face));
  const { title, badge } = await browser.toolbar(page);
  const popup = await browser.popup(page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.locator('main h1').waitFor();
  await popup.screenshot({ path: picture('popup'), fullPage: true });
  const row = popup.locator('[data-fact=gets]');
  const gets = (await row.count()) > 0 ? (await row.first().innerText()).replace(/\s+/g, ' ') : '';
  await popup.close();
  await page.close();
  return { surface, title, badge, gets };
}

async function shoot(page: Page, our: InPage, selector: string, path: string): Promise<void> {
  const box = await our.read<{ x: number; y: number; width: number; height: number } | null>(
    `shadow?.querySelector('${selector}') ? (({ x, y, width, height }) => ({ x, y, width, height }))(shadow.querySelector('${selector}').getBoundingClientRect()) : null`,
  );
  if (!box || box.width === 0) return;
  const clip = { x: box.x - 12, y: box.y - 12, width: box.width + 24, height: box.height + 24 };
  await page.screenshot({
    path,
    clip: { ...clip, x: Math.max(0, clip.x), y: Math.max(0, clip.y) },
  });
}
