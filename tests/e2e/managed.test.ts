import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { BANNER, PAUSE, openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';

/** Where Chromium on Linux reads policies; only root may write there. */
const FOLDER = '/etc/chromium/policies/managed';
const FILE = `${FOLDER}/privacy-hints-test.json`;
const ID = 'opjdnecebniialcnocdjnkfkaaehhcnb';
const able =
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/chromium');

let browser: Browser;
beforeAll(async () => {
  if (!able) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [ID]: { plan: 'team' } } } }));
  browser = await launch();
});
afterAll(async () => {
  rmSync(FILE, { force: true });
  await browser?.close();
});

it.skipIf(!able)("lets the administrator's word on the plan count before all others", async () => {
  await browser.store({ 'setting.plan.1': 'free' });
  const faced = await openFaced(browser, CHAT);
  const popup = await browser.popup(faced.page);
  await popup.locator('main[data-plan=team]').waitFor();
  await popup.locator('.fold summary').click();
  expect(await popup.locator('.fold').innerText()).toMatch(/your company set it/);
  expect(await popup.locator('select').count()).toBe(0);
  await browser.killWorker();
  const again = await browser.popup(faced.page);
  await again.locator('main[data-plan=team]').waitFor();
  await until(async () => (await browser.toolbar(faced.page)).title !== '', 'the toolbar');
});

it.skipIf(!able)('uses of a policy what fits, and tells of the rest', async () => {
  await browser.close();
  const policy = { plan: 'free', pause: true, overlayText: 'x'.repeat(70_000), colour: 'blue' };
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [ID]: policy } } }));
  browser = await launch();
  await browser.store({ 'setting.plan.1': 'enterprise', 'setting.pause.1': false });
  const faced = await openFaced(browser, 'https://claude.ai/new#settings/customize-connectors');
  await until(() => faced.read<string>(BANNER), 'the banner');
  const popup = await browser.popup(faced.page);
  await popup.locator('main[data-plan=free]').waitFor();
  await popup.close();
  await faced.page.bringToFront();
  await faced.page.locator('[data-connect=gmail]').click();
  await until(() => faced.read<string>(PAUSE), 'the pause');
  const options = await browser.open(`chrome-extension://${ID}/options.html`);
  await options.locator('[role=alert]').waitFor();
  expect(await options.locator('[role=alert]').innerText()).toMatch(/overlayText: /);
});
