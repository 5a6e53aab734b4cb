import { expect, it } from 'vitest';
import { PAGES } from '../site/pages.ts';
import { CALLBACK, said, silent } from '../support/consent-page.ts';
import { openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

type Badge = { text: string; needs: number; has: number; area: string };

useBrowser();

it('shows the words of its badge whole, in the toolbar itself', async () => {
  const cut: string[] = [];
  let told = 0;
  for (const { url, surface } of PAGES) {
    const { page } = await openFaced(browser, url);
    await page.bringToFront();
    const { badge: wanted } = await until(async () => {
      const now = await browser.toolbar(page);
      return now.title === 'Privacy Hints for Claude' ? undefined : now;
    }, `a title for ${surface}`);
    const badge = await until(async () => {
      const now = await browser.system?.<Badge>('badge');
      return now?.text === wanted ? now : undefined;
    }, `the badge of ${surface}`);
    expect(badge.area).toBe('nav-bar');
    if (badge.text) told += 1;
    if (badge.needs > badge.has) cut.push(`${badge.text}: ${badge.needs} of ${badge.has}`);
    await page.close();
  }
  expect(cut).toEqual([]);
  expect(told).toBeGreaterThan(20);
});

it('is asked for one service; refused, nothing runs; granted, that service alone', async () => {
  const registered = () =>
    browser.asExtension<string[], undefined>(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } };
      };
      const all = await chrome.scripting.getRegisteredContentScripts();
      return all.flatMap(({ matches }) => matches);
    }, undefined);
  const page = await browser.open('chrome-extension://x/options.html?connector=linear#consent');
  const ask = async (answer: 'refuse' | 'allow') => {
    await page.bringToFront();
    await page.locator('[data-service=linear]').click();
    await until(async () => browser.system?.<boolean>('asks'), 'the prompt');
    // Firefox takes no answer in the first moment, so that nobody gives one unseen.
    await page.waitForTimeout(1500);
    await browser.system?.(answer);
    await until(async () => !(await browser.system?.<boolean>('asks')), 'the prompt to go');
  };
  await ask('refuse');
  expect(await registered()).toEqual([]);
  await ask('allow');
  await until(async () => (await registered()).length > 0, 'the script to be registered');
  expect((await registered()).toSorted()).toEqual([
    'https://linear.app/*',
    'https://mcp.linear.app/*',
  ]);
  const query = (scope: string) =>
    new URLSearchParams({ redirect_uri: CALLBACK, client_id: 'x', scope }).toString();
  const consent = await browser.open(`https://mcp.linear.app/authorize?${query('read')}`);
  expect(await said(consent)).toMatch(/Linear/);
  await page.bringToFront();
  await page.locator('[data-service=linear]').click();
  await until(async () => (await registered()).length === 0, 'the script to go');
  // The script of before goes on in the page that is open, and gets no answer any more.
  await consent.bringToFront();
  await consent.evaluate(`history.pushState(null, '', '?${query('write')}')`);
  await until(
    () => consent.evaluate("document.querySelector('privacy-hints') === null"),
    'the explanation to go',
  );
  expect(await silent(consent)).toBe(true);
  expect(browser.errors).toEqual([]);
});
