import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { isFirefox } from '../support/extension.ts';
import { chooseFile, openOptions } from '../support/options.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const openPart = (part: string) => openOptions(browser, part);

it('keeps ticks, and makes an assessment without a request', async () => {
  const before = await openPart('before');
  // The box follows storage, so its state changes a moment after the press.
  await before.locator('.checklist input').first().click();
  await until(
    async () => ((await browser.stored())['setting.ticked.1'] as string[])?.length === 1,
    'the tick',
  );
  await browser.store({ 'setting.plan.1': 'team' });
  const page = await openPart('assessment');
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
  if (isFirefox) return; // Nobody can tell it to draw as for paper.
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav').isVisible()).toBe(false);
  expect(await page.locator('.assessment dt').isVisible()).toBe(true);
});

it('saves all there is, refuses what is not whole, erases, and brings it back', async () => {
  await browser.store({ 'setting.plan.1': 'team', 'setting.lineOff.1': ['chat'] });
  const page = await openPart('data');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main button').first().click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  await chooseFile(page, text.replace('"team"', '"tame"'));
  const line = text.slice(0, text.indexOf('"team"')).split('\n').length;
  await until(
    async () => (await page.locator('.faults').innerText()).includes(`Line ${line}`),
    'the fault',
  );
  expect((await browser.stored())['setting.plan.1']).toBe('team');
  const erase = page.locator('main .row > button').last();
  await erase.click();
  expect((await browser.stored())['setting.plan.1']).toBe('team');
  await erase.click();
  await until(async () => Object.keys(await browser.stored()).length === 0, 'nothing left');
  await chooseFile(page, text);
  await until(async () => (await browser.stored())['setting.plan.1'] === 'team', 'the plan');
  expect((await browser.stored())['setting.lineOff.1']).toEqual(['chat']);
});

it('copies diagnostics that hold nothing of what one does', async () => {
  await openFaced(browser, CHAT);
  const page = await openPart('help');
  const text = await page.locator('.diagnostics').inputValue();
  expect(text).toMatch(/^version: \d/);
  expect(text).not.toMatch(/chat\/|http|0f8b5b1e/);
  expect(await page.locator('main').innerText()).toMatch(/Not made or endorsed by Anthropic/);
});

it('takes what an organisation says, names the line of a fault, and says it beside us', async () => {
  const page = await openPart('organisation');
  await chooseFile(page, '{\n  "schemaVersion": 1,\n  "organisation": 7\n}');
  await until(
    async () => (await page.locator('.faults').innerText()).includes('Line 3'),
    'the fault',
  );
  await chooseFile(
    page,
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
  expect(await popup.locator('[data-fact=gets]').innerText()).toMatch(/type or attach/);
});
