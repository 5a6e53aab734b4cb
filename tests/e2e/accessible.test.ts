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

const NARROW = 320;

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

  it('popup, options and welcome page', async () => {
    const { page } = await openFaced(browser, CHAT);
    const popup = await browser.popup(page);
    await popup.locator('main[data-surface]').waitFor();
    const options = await browser.open(popup.url().replace(/popup.*/, 'options.html'));
    await options.locator('main[data-part]').waitFor();
    const welcome = await browser.open(popup.url().replace(/popup.*/, 'welcome.html'));
    await welcome.locator('h1').waitFor();
    const parts = await options.locator('nav a').all();
    expect(parts.length).toBeGreaterThan(10);
    const sideways: string[] = [];
    const look = async (one: Page, width: number) => {
      const fits = await one.evaluate('document.documentElement.scrollWidth <= innerWidth');
      if (!fits) sideways.push(`${one.url()} at ${width}`);
      // The narrow ones hold all that the wide ones do.
      if (width === NARROW) expect(await check(one), one.url()).toEqual([]);
    };
    for (const width of [1280, 500, NARROW]) {
      for (const one of [popup, welcome, options]) {
        // Behind another page nothing is drawn, and every press waits for that.
        await one.bringToFront();
        await one.setViewportSize({ width, height: 800 });
        await look(one, width);
      }
      for (const part of parts) {
        await part.click();
        await look(options, width);
      }
    }
    expect(sideways).toEqual([]);
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
