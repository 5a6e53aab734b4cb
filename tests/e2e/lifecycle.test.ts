import { expect, it } from 'vitest';
import { CHAT, CONNECTORS } from '../site/pages.ts';
import { isFirefox, launch } from '../support/extension.ts';
import { BANNER, CARD, LINE, held, openConnectors, openFaced, press } from '../support/face.ts';
import { holds, until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

/** How many elements of ours a page holds at the same time, at most. */
const COUNT_HOSTS = `{
  globalThis.mostHosts = 0;
  new MutationObserver(() => {
    mostHosts = Math.max(mostHosts, document.querySelectorAll('privacy-hints').length);
  }).observe(document.documentElement, { childList: true });
}`;

it('stays right when the worker is killed at every step', async () => {
  await browser.killWorker();
  const faced = await openFaced(browser, CHAT);
  await until(async () => (await faced.read<string>(LINE)).startsWith('Chat'), 'the line');
  await browser.killWorker();
  await faced.page.evaluate("standIn.go('/new?incognito')");
  await until(async () => (await faced.read<string>(LINE)).startsWith('Incognito'), 'incognito');
  await browser.killWorker();
  await press(faced, '.open');
  await until(() => faced.read<string>(CARD), 'the card');
  await browser.killWorker();
  await until(async () => (await browser.toolbar(faced.page)).badge === 'Inc', 'the badge');
  await browser.killWorker();
  const popup = await browser.popup(faced.page);
  await popup.locator('main[data-surface=incognito]').waitFor();
  await browser.killWorker();
  await popup.locator('select').selectOption('team');
  await popup.locator('main[data-plan=team]').waitFor();
  await popup.close();
  await browser.killWorker();
  await faced.page.evaluate("standIn.go('#settings/customize-connectors', true)");
  await until(() => faced.read<string>(BANNER), 'the banner');
  await browser.killWorker();
  await faced.page.evaluate("standIn.go('/code')");
  await until(async () => (await browser.toolbar(faced.page)).badge === '{}', 'the badge');
  expect(browser.errors).toEqual([]);
});

it('starts once more in the same page without doubling', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  // What the background does on installation, and may do to a page that is just opening.
  await browser.asExtension(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(of: object): Promise<{ id: number }[]> };
        scripting: { executeScript(script: object): Promise<unknown> };
      };
    };
    for (const { id } of await chrome.tabs.query({ url }))
      await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/claude.js'] });
  }, 'https://claude.ai/*');
  await until(() => faced.read(LINE), 'the line of the second start');
  const elements = () => faced.readRaw("document.querySelectorAll('privacy-hints').length");
  await holds(async () => (await elements()) === 1, 'one element', 300);
  await press(faced, '.open');
  await until(() => faced.read<string>(CARD), 'the card');
});

it('folds in every tab at once, and keeps it for the next', async () => {
  const [one, other] = [await openFaced(browser, CHAT), await openFaced(browser, CHAT)];
  for (const faced of [one, other]) await until(() => faced.read(LINE), 'the line');
  await one.page.bringToFront();
  await press(one, '.fold');
  for (const faced of [one, other])
    await until(() => faced.read("shadow.querySelector('.line.folded') !== null"), 'the fold');
});

it('opens its faces in pages that were open before it was updated', async () => {
  const chat = await openFaced(browser, CHAT);
  const connectors = await openConnectors(browser);
  for (const { page, read } of [chat, connectors]) {
    await read("host.setAttribute('data-older', '')");
    await page.evaluate(COUNT_HOSTS);
  }
  await browser.reload();
  for (const { read } of [chat, connectors])
    await until(() => read(`host?.hasAttribute('data-older') ? '' : ${LINE}`), 'the new line');
  // The older one's would stand over the new one's, and answer no press.
  for (const { page } of [chat, connectors])
    expect(await page.evaluate('globalThis.mostHosts')).toBe(1);
  await until(() => connectors.read<string>(BANNER), 'the banner');
  await connectors.page.bringToFront();
  await connectors.page.locator('[data-connect=gmail]').click();
  expect(await held(connectors)).toMatch(/^Before you connect Gmail/);
  await chat.page.bringToFront();
  await press(chat, '.open');
  await until(() => chat.read<string>(CARD), 'the card');
});

// What Firefox leaves, and that nobody sees it: tests/firefox/shutdown.test.ts.
it.skipIf(isFirefox)(
  'leaves nothing behind when it is disabled or updated, and logs no error',
  async () => {
    const own = await launch();
    try {
      // A page of ours that still loads when it is disabled says so.
      const welcome = await until(
        async () => own.context.pages().find((page) => page.url().endsWith('/welcome.html')),
        'the welcome page',
      );
      await welcome.locator('h1').waitFor();
      await welcome.close();
      const faced = await openFaced(own, CHAT);
      const banner = await openFaced(own, CONNECTORS);
      await until(() => faced.read(LINE), 'the line');
      await until(() => banner.read<string>(BANNER), 'the banner');
      const before = await faced.page.evaluate('document.documentElement.outerHTML.length');
      expect(before).toBeGreaterThan(0);
      await own.reload();
      for (const { page } of [faced, banner])
        await until(async () => {
          const hosts = await page.evaluate("document.querySelectorAll('privacy-hints').length");
          return hosts === 1;
        }, 'the new version to have taken over');
      // Navigations reach the orphan, too.
      for (const { page } of [faced, banner]) await page.evaluate("standIn.go('/new?incognito')");
      await until(
        async () =>
          (await faced.page.evaluate(
            "document.querySelector('privacy-hints')?.dataset.surface",
          )) === 'incognito',
        'the new version to follow',
      );
      await own.disable();
      for (const { page } of [faced, banner])
        await until(
          async () =>
            (await page.evaluate("document.querySelectorAll('privacy-hints').length")) === 0,
          'the host to go',
        );
      expect(await faced.page.evaluate('document.documentElement.outerHTML')).not.toMatch(
        /privacy-hints/,
      );
      expect(own.errors).toEqual([]);
    } finally {
      await own.close();
    }
  },
);
