import { expect, it } from 'vitest';
import { assemblePack } from '../../lib/policy/assemble.ts';
import { CHAT } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { LINE, openFaced } from '../support/face.ts';
import { openOptions } from '../support/options.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const ids = assemblePack().changes.map(({ id }) => id);

it('takes what changed before the installation for no news', async () => {
  const installed = await launch();
  const seen = await until(
    async () => (await installed.stored())['setting.changesSeen.1'] as string[] | undefined,
    'what is no news',
  );
  expect(seen).toEqual(ids);
  await installed.close();
});

it('tells in the popup of changes one has not looked at, and forgets when they are looked at', async () => {
  const { page } = await openFaced(browser, CHAT);
  await browser.store({
    'setting.changesSeen.1': ids.slice(2),
  });
  const popup = await browser.popup(page);
  await popup.locator('.news').waitFor();
  expect(await popup.locator('.news').innerText()).toMatch(/^2 /);
  const [changed] = await Promise.all([
    browser.context.waitForEvent('page'),
    popup.locator('.news').click(),
  ]);
  await changed.locator('[data-change]').first().waitFor();
  expect(await changed.locator('[data-new]').count()).toBe(2);
  await popup.locator('.news').waitFor({ state: 'detached' });
});

it('says for a report what was seen on open pages, and why a line is missing', async () => {
  await browser.store({ 'setting.lineOff.1': ['incognito'] });
  const shown = await openFaced(browser, CHAT);
  await until(() => shown.read(LINE), 'the line');
  await openFaced(browser, 'https://claude.ai/new?incognito');
  const page = await openOptions(browser, 'help');
  const text = await until(async () => {
    const said = await page.locator('.diagnostics').inputValue();
    return /incognito, certain.*line off/.test(said) ? said : '';
  }, 'the report');
  expect(text).toMatch(/chat, certain, by path.*line shown/);
  expect(text).not.toMatch(/claude\.ai|0f8b5b1e/);
});
