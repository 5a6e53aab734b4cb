import { expect, it } from 'vitest';
import { PAGES } from '../site/pages.ts';
import { openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

it('shows a short text and a full sentence for each surface, a text of its own for each state', async () => {
  const texts = new Map<string, Set<string>>();
  for (const { url, surface } of PAGES) {
    const { page } = await openFaced(browser, url);
    const seen = await until(async () => {
      const now = await browser.toolbar(page);
      return now.title === 'Privacy Hints for Claude' ? undefined : now;
    }, `a title on ${url}`);
    expect(seen.badge.length, url).toBeLessThanOrEqual(3);
    expect(seen.title.length, url).toBeGreaterThan(20);
    texts.set(seen.badge, (texts.get(seen.badge) ?? new Set()).add(surface));
    await page.close();
  }
  // Incognito, the uncertain and the agents must not be taken for anything else at a glance.
  for (const alone of ['incognito', 'unknown', 'cowork', 'code', 'chrome'])
    expect(
      [...texts.values()].filter((surfaces) => surfaces.has(alone)).map((set) => [...set]),
    ).toEqual([[alone]]);
});

it('keeps the answers of many tabs and two windows apart', async () => {
  const urls = PAGES.filter(({ surface }) =>
    ['chat', 'incognito', 'cowork', 'code'].includes(surface),
  );
  for (const { url } of urls) await openFaced(browser, url);
  await browser.asExtension(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { create(of: object): Promise<unknown> } };
    };
    await chrome.windows.create({ url });
  }, 'https://claude.ai/design');
  const other = await until(
    async () => browser.context.pages().find((page) => page.url().endsWith('/design')),
    'the window',
  );
  await other.waitForLoadState();
  const badges = async () => {
    const said: Record<string, string> = {};
    for (const url of [...urls.map((one) => one.url), 'https://claude.ai/design'])
      said[url] = (await browser.toolbar({ url: () => url })).badge;
    return said;
  };
  const said = await until(async () => {
    const now = await badges();
    return Object.values(now).includes('') ? undefined : now;
  }, 'the badges');
  expect(said['https://claude.ai/new?incognito']).toBe('Inc');
  expect(said['https://claude.ai/new']).toBe('↑');
  expect(said['https://claude.ai/code']).toBe('{}');
  expect(browser.errors).toEqual([]);
});
