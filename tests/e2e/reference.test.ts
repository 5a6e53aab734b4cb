import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { CHAT } from '../site/pages.ts';
import { CARD, LINE, openFaced, press } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { launch } from '../support/extension.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

async function openReference(query = ''): Promise<Page> {
  const id = new URL((await browser.worker()).url()).host;
  const page = await browser.open(`chrome-extension://${id}/options.html${query}#reference`);
  await page.locator('.assessment').waitFor();
  return page;
}

it('opens from popup and card at the surface the user came from', async () => {
  const faced = await openFaced(browser, 'https://claude.ai/cowork');
  await until(() => faced.read(LINE), 'the line');
  const popup = await browser.popup(faced.page);
  const [fromPopup] = await Promise.all([
    browser.context.waitForEvent('page'),
    popup.locator('footer a').click(),
  ]);
  await fromPopup.locator('.picture .from').waitFor();
  expect(await fromPopup.locator('.picture .from').getAttribute('aria-label')).toMatch(/^Cowork/);
  await press(faced, '.open');
  await until(() => faced.read<string>(CARD), 'the card');
  const [fromCard] = await Promise.all([
    browser.context.waitForEvent('page'),
    press(faced, '.card footer button'),
  ]);
  await fromCard.locator('tr.from#row-cowork').waitFor();
});

it('is reached from the welcome page, which opens once after installation', async () => {
  const installed = await launch();
  const welcome = await until(
    async () => installed.context.pages().find((page) => page.url().endsWith('/welcome.html')),
    'the welcome page',
  );
  await welcome.locator('a[href$="#reference"]').click();
  await welcome.locator('.picture').waitFor();
  await installed.close();
});

it('draws every surface, with a row behind each', async () => {
  const page = await openReference();
  const targets = await page
    .locator('.picture a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(15);
  for (const target of targets) expect(await page.locator(target).count(), target).toBe(1);
  expect(await page.locator('[data-guide]').count()).toBe(95);
  expect(await page.locator('[data-control]').count()).toBe(29);
  const cells = await page.locator('.matrix td').allInnerTexts();
  expect(cells).toHaveLength(29 * 6);
  expect(cells.filter((text) => text.trim() === '')).toEqual([]);
});

it('finds text and narrows by plan and surface', async () => {
  const page = await openReference();
  const count = () => page.locator('.statement').count();
  const all = await count();
  expect(all).toBeGreaterThan(170);
  await page.locator('.filters input').fill('screenshot');
  await until(async () => (await count()) < 12, 'fewer statements');
  await page.locator('.filters input').fill('');
  await page.locator('.filters select').first().selectOption('free');
  await until(async () => (await count()) < all, 'fewer for Free');
  expect(await page.locator('.matrix thead th').count()).toBe(2);
  await page.locator('.filters select').last().selectOption('chrome');
  await until(async () => (await page.locator('.statement').count()) < 20, 'those of Chrome');
});

it('keeps ticks, and makes an assessment without a request', async () => {
  const page = await openReference();
  await page.locator('select').first().selectOption('team');
  // The box follows storage, so its state changes a moment after the press.
  await page.locator('.checklist input').first().click();
  await until(
    async () => ((await browser.stored())['setting.ticked.1'] as string[])?.length === 1,
    'the tick',
  );
  await page.locator('.assessment input').first().click();
  await until(async () => (await page.locator('.assessment dt').count()) === 1, 'chat');
  for (const [i, expected] of [
    [1, /^# Privacy assessment/],
    [2, /^section,name,row,text/],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.assessment button').nth(i).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(expected);
    expect(text).toMatch(/Team/);
  }
  expect(browser.strangers).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.statement').first().isVisible()).toBe(false);
  expect(await page.locator('#assessment').isVisible()).toBe(true);
});

it('prefills a report with the statement and the pack, and nothing of the user', async () => {
  const page = await openReference();
  await page.locator('#voice button').click();
  const text = await page.locator('.wrong textarea').inputValue();
  expect(text).toMatch(/^Statement: voice\nPack: 20\d\d-\d\d-\d\d/);
  expect(text).not.toMatch(/Pro|chat\/|http/);
});

it('takes what an organisation says, names the line of a fault, and says it beside us', async () => {
  const page = await openReference();
  const give = (text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'overlay.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await give('{\n  "schemaVersion": 1,\n  "organisation": 7\n}');
  await until(
    async () => (await page.locator('.faults').innerText()).includes('Line 3'),
    'the fault',
  );
  await give(
    JSON.stringify({
      schemaVersion: 1,
      organisation: 'Example Ltd',
      statements: [{ text: 'Clients go into the Team account.', surfaces: ['chat'] }],
    }),
  );
  await until(async () => (await browser.stored())['setting.overlay.1'], 'the overlay');
  const { page: chat } = await openFaced(browser, CHAT);
  const popup = await browser.popup(chat);
  await popup.locator('.says').waitFor();
  expect(await popup.locator('.says').innerText()).toMatch(/Example Ltd says[^]*Team account/);
  expect(await popup.locator('[data-fact=leaves]').innerText()).toMatch(/type or attach/);
});

it('shows its first content soon; the time is printed', async () => {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await openReference();
    times.push(
      await page.evaluate<number>(
        "performance.getEntriesByName('first-contentful-paint')[0].startTime",
      ),
    );
    await page.close();
  }
  const median = times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
  console.log(`reference: first content after ${median.toFixed(0)} ms (median of 5, goal 300)`);
  expect(median).toBeLessThan(3000);
});
