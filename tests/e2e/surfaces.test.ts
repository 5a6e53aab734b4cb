import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { inPage, until } from '../support/in-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

describe('every surface at its real address', () => {
  it.each(PAGES)('$surface at $url', async ({ url, surface }) => {
    const page = await browser.open(url);
    const our = await inPage(page);
    await until(
      async () => (await our.read("host?.getAttribute('data-surface')")) === surface,
      `${surface} at ${url}`,
    );
    await page.close();
  });

  it('asked nobody for anything and logged no error', () => {
    expect(browser.strangers).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
