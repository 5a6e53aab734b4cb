import { expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { LINE, openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const INCOGNITO = 'https://claude.ai/new?incognito';

it('follows the page while it is open: in the app, to another load and to another site', async () => {
  const faced = await openFaced(browser, INCOGNITO);
  await until(() => faced.read(LINE), 'the line');
  const popup = await browser.popup(faced.page);
  await popup.locator('main[data-surface=incognito]').waitFor();
  await faced.page.evaluate("standIn.go('/new')");
  await popup.locator('main[data-surface=chat]').waitFor();
  await faced.page.evaluate("standIn.go('/new?incognito')");
  await popup.locator('main[data-surface=incognito]').waitFor();
  await faced.page.goto('https://claude.ai/cowork');
  await popup.locator('main[data-surface=cowork]').waitFor();
  await faced.page.goto('https://tour.test/');
  await popup.locator('main[data-notice=not-claude]').waitFor();
});

it('says that a page is busy, and answers when that does', async () => {
  const faced = await openFaced(browser, INCOGNITO);
  await until(() => faced.read(LINE), 'the line');
  await until(async () => (await browser.toolbar(faced.page)).badge === 'Inc', 'the badge');
  const busy = faced.page.evaluate(() => {
    const end = performance.now() + 5000;
    while (performance.now() < end);
  });
  const popup = await browser.popup(faced.page);
  await popup.locator('main[data-notice=busy]').waitFor();
  expect(await popup.locator('main').innerText()).not.toMatch(/reload/i);
  expect((await browser.toolbar(faced.page)).badge).toBe('Inc');
  await busy;
  await popup.locator('main[data-surface=incognito]').waitFor();
});

it('says that it is not allowed on the site, with the button that asks', async () => {
  const own = await launch();
  try {
    const page = await own.open(CHAT);
    const popup = await own.popup(page);
    await popup.locator('main[data-surface=chat]').waitFor();
    await own.withhold();
    await popup.locator('main[data-notice=not-allowed]').waitFor();
    expect(await popup.getByRole('button').innerText()).toMatch(/Allow on claude\.ai/);
    expect(await popup.locator('main').innerText()).not.toMatch(/reload/i);
  } finally {
    await own.close();
  }
});

it('says that what it knows is old on a page that stays open, without a reload', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  const year = 'const real = Date.now.bind(Date); Date.now = () => real() + 366 * 864e5;';
  const all = `${year}
    const Real = Date;
    globalThis.Date = class extends Real { constructor(...of) { super(...(of.length ? of : [Real.now()])); } };`;
  const before = (await browser.toolbar(faced.page)).title;
  expect(before).not.toMatch(/too old/);
  const worker = await browser.worker();
  await worker.evaluate(`{ ${all} }`);
  await faced.readRaw(`{ ${year} 1 }`);
  await until(async () => /too old/.test(await faced.read<string>(LINE)), 'the line to age');
  await until(
    async () => /too old/.test((await browser.toolbar(faced.page)).title),
    'the toolbar to age',
  );
});
