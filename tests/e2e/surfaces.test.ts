import { describe, expect, it } from 'vitest';
import { PAGES } from '../site/pages.ts';
import { inPage, until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

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
