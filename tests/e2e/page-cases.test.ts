import { expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { BANNER, LINE, PAUSE, SURFACE, openFaced, press } from '../support/face.ts';
import { holds, until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const custom = (host: string) =>
  `/new?modal=add-custom-connector&connectorUrl=${encodeURIComponent(`https://${host}/mcp`)}#settings/customize-connectors`;
/** Signs that an address lets through in a host and no name has. */
const SIGNS = Array.from('!"$&\'()*+,;=_`{}~');

it('warns of a custom server whatever its host is spelt like, and takes Inc back', async () => {
  const faced = await openFaced(browser, 'https://claude.ai/new?incognito');
  await until(() => faced.read(LINE), 'the line');
  let warned = 0;
  for (const sign of SIGNS) {
    await faced.page.evaluate("standIn.go('/new?incognito')");
    await until(async () => (await faced.read<string>(SURFACE)) === 'incognito', 'incognito');
    const host = `evil${sign}mcp.example`;
    await faced.page.evaluate((to) => {
      (globalThis as unknown as { standIn: { go(href: string): void } }).standIn.go(to);
    }, custom(host));
    const text = await until(() => faced.read<string>(BANNER), `the banner for ${host}`);
    // Some signs the browser spells in its own way.
    expect(text).toMatch(/The server is evil.{1,3}mcp\.example/);
    await until(async () => (await browser.toolbar(faced.page)).badge === '⇄', 'the badge');
    warned++;
  }
  console.log(`odd hosts warned of: ${warned} of ${SIGNS.length}`);
  await faced.page.locator('[data-connect=gmail]').click();
  await until(() => faced.read(PAUSE), 'the pause');
});

it.each([
  ['a_b.example', 'an odd host'],
  ['mcp.granola.ai', 'another’s server'],
])('names the page’s connector where its address also names %s: %s', async (host) => {
  const server = encodeURIComponent(`https://${host}/mcp`);
  const faced = await openFaced(
    browser,
    `https://claude.ai/directory/connectors/gmail?connectorUrl=${server}`,
  );
  const text = await until(() => faced.read<string>(BANNER), 'the banner');
  expect(text).toMatch(/^Before you connect Gmail/);
});

it('calls Microsoft 365 what it is, and asks for it', async () => {
  const faced = await openFaced(browser, 'https://claude.ai/directory/connectors/microsoft-365');
  const text = await until(() => faced.read<string>(BANNER), 'the banner');
  expect(text).not.toMatch(/reading only/);
  expect(text).toMatch(
    /Microsoft 365 Claude can: send or post as you, delete things, change things/,
  );
});

it('takes a link to another site for none of Claude’s', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<a href="https://evil.example/mcp/start-auth/gmail">Connect</a><a href="https://evil.example/api/organizations/1/mcp/start-auth/gmail">Connect</a>',
      );
  });
  await holds(async () => (await faced.read<string>(BANNER)) === '', 'no banner', 2500);
});

it('holds no link that a page could make the browser fetch', async () => {
  const rules = JSON.stringify({
    prefetch: [
      {
        source: 'document',
        where: { not: { href_matches: 'https://claude.ai/*' } },
        eagerness: 'immediate',
      },
    ],
  });
  browser.site.options = {
    ...browser.site.options,
    inject: `<script type="speculationrules">${rules}</script>`,
  };
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await press(faced, '.open');
  await until(() => faced.read("shadow.querySelector('.card') !== null"), 'the card');
  expect(await faced.read("shadow.querySelectorAll('a').length")).toBe(0);
  await holds(() => browser.strangers.length === 0, 'no request', 1500);
  browser.site.options = { ...browser.site.options, inject: '' };
});

it('opens no address that is not ours, whoever asks', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  const before = browser.context.pages().length;
  await faced.readRaw(
    "chrome.runtime.sendMessage({ type: 'address.wanted', address: 'https://evil.example/' }).then(() => 1)",
  );
  expect(browser.context.pages()).toHaveLength(before);
});
