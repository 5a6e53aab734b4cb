import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { GECKO_ID } from '../../lib/build/manifest.ts';
import { CHAT } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { openConnectors, openFaced } from '../support/face.ts';

/** Where Firefox on Linux reads policies; only root may write there. */
const FOLDER = '/etc/firefox/policies';
const FILE = `${FOLDER}/policies.json`;
const able = process.platform === 'linux' && process.getuid?.() === 0;
const before = existsSync(FILE) ? readFileSync(FILE) : undefined;

afterAll(() => {
  if (!able) return;
  if (before) writeFileSync(FILE, before);
  else rmSync(FILE, { force: true });
});

it.skipIf(!able)('obeys a policy, and leaves out what of it does not fit', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const policy = { plan: 'team', pause: false, colour: 'blue' };
  writeFileSync(
    FILE,
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } } }),
  );
  const browser = await launch();
  try {
    await browser.store({ 'setting.plan.1': 'free' });
    const { page } = await openFaced(browser, CHAT);
    const popup = await browser.popup(page);
    await popup.locator('main[data-plan=team]').waitFor();
    expect(await popup.locator('select').count()).toBe(0);
    const faced = await openConnectors(browser);
    await faced.page.locator('[data-connect=slack]').click();
    await faced.page.waitForURL(/^https:\/\/slack\.com/);
  } finally {
    await browser.close();
  }
});
