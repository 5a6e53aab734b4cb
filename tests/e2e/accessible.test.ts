import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { BANNER, CARD, LINE, openFaced, press, type Faced } from '../support/face.ts';
import { until } from '../support/in-page.ts';

type Found = { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
const told = ({ violations }: Found) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );

async function check(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const run = async <T>(expression: string): Promise<T> => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as T;
  };
  await run(`${axe.source}; 0`);
  return told(await run<Found>('axe.run(document)'));
}

describe.each(['light', 'dark'] as const)('in %s', (mode) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ colorScheme: mode, site: { mode } });
  });
  afterAll(async () => browser?.close());

  it.each([320, 500, 1280])('popup and options at %i pixels', async (width) => {
    const { page } = await openFaced(browser, CHAT);
    const popup = await browser.popup(page);
    await popup.locator('main[data-surface]').waitFor();
    await popup.setViewportSize({ width, height: 600 });
    expect(await check(popup)).toEqual([]);
    const options = await browser.open(popup.url().replace(/popup.*/, 'options.html'));
    await options.locator('main[data-part]').waitFor();
    await options.setViewportSize({ width, height: 800 });
    for (const part of await options.locator('nav a').all()) {
      await part.click();
      expect(await check(options), options.url()).toEqual([]);
    }
    const welcome = await browser.open(popup.url().replace(/popup.*/, 'welcome.html'));
    await welcome.locator('h1').waitFor();
    await welcome.setViewportSize({ width, height: 800 });
    expect(await check(welcome)).toEqual([]);
    for (const one of [popup, options, welcome])
      expect(
        await one.evaluate('document.documentElement.scrollWidth <= innerWidth'),
        `${one.url()} scrolls sideways`,
      ).toBe(true);
  });

  it.each([320, 1280])('line, card and banner at %i pixels', async (width) => {
    const faced = await openFaced(browser, CHAT);
    await faced.page.setViewportSize({ width, height: 800 });
    await until(() => faced.read(LINE), 'the line');
    await press(faced, '.open');
    await until(() => faced.read<string>(CARD), 'the card');
    expect(await inShadow(faced)).toEqual([]);
    const banner = await openFaced(browser, 'https://claude.ai/new#settings/customize-connectors');
    await banner.page.setViewportSize({ width, height: 800 });
    await until(() => banner.read<string>(BANNER), 'the banner');
    expect(await inShadow(banner)).toEqual([]);
    await banner.page.locator('[data-connect=gmail]').evaluate('(link) => link.scrollIntoView()');
    await banner.page.evaluate(
      "addEventListener('keydown', () => location.assign('/api/organizations/0f8b5b1e-6a34-4c0e-9d8f-000000000000/mcp/start-auth/gmail'))",
    );
    await banner.page.keyboard.press('Enter');
    await until(() => banner.read("shadow?.querySelector('.pause')?.textContent"), 'the pause');
    expect(await inShadow(banner)).toEqual([]);
  });
});

/** The faces of a page, checked on a page of their own: no tool looks into a closed root. */
async function inShadow({ page, read }: Faced) {
  const html = await read<string>("shadow.innerHTML.replaceAll(':host', '.host')");
  const scheme = await read<string>('getComputedStyle(host).colorScheme');
  const own = await page.context().newPage();
  await own.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 });
  await own.setContent(
    `<!doctype html><html lang="en" style="color-scheme:${scheme}"><title>x</title><main class="host"><h1>x</h1>${html}</main>`,
  );
  expect(await own.locator('.line').count()).toBe(1);
  const found = await check(own);
  await own.close();
  return found;
}
