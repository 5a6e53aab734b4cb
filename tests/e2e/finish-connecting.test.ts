import { expect, it } from 'vitest';
import { BANNER, PAUSE, SURFACE, openFaced } from '../support/face.ts';
import { holds, until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const ORG = '0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60';
const NOTION = '69f3a300-cc60-48c4-b237-dfac56530dbf';
const start = (server: string) =>
  `/api/organizations/${ORG}/mcp/start-auth/${server}?product_surface=claude-desktop-chat`;
/** What is told of the page a desktop app opens: three buttons, no name. Its address and markup were never seen. */
const PAGES: readonly (readonly [string, (server: string) => string])[] = [
  [
    'a link',
    (server) => `<div><h1>…</h1><a id="go" href="${start(server)}">…</a><button>…</button></div>`,
  ],
  [
    'a form',
    (server) => `<form action="${start(server)}" method="get"><button id="go">…</button></form>`,
  ],
];

it.each(PAGES)(
  'knows a page that leads to a connection by %s, and holds what goes on',
  async (_by, page) => {
    const faced = await openFaced(browser, 'https://claude.ai/a-page-nobody-has-seen');
    await until(async () => (await faced.read<string>(SURFACE)) === 'unknown', 'the unknown page');
    await faced.page.evaluate((markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    }, page('mcpsrv_01'));
    await until(async () => (await faced.read<string>(SURFACE)) === 'connecting', 'the surface');
    const text = await until(() => faced.read<string>(BANNER), 'the banner');
    expect(text).toMatch(/gives a number for this app and no name/);
    expect(text).toMatch(/Assume it can change things/);
    await faced.page.evaluate("document.querySelector('#go').focus()");
    await faced.page.keyboard.press('Enter');
    const pause = await until(() => faced.read<string>(PAUSE), 'the pause');
    expect(pause).toMatch(/gives a number for this app and no name/);
  },
);

it('names the service where the number is one of the directory, and where the address leads there', async () => {
  const to = encodeURIComponent(start(NOTION));
  const faced = await openFaced(browser, `https://claude.ai/desktop/finish?to=${to}`);
  const text = await until(() => faced.read<string>(BANNER), 'the banner');
  expect(text).toMatch(/^Before you connect Notion/);
  expect(await faced.read<string>(SURFACE)).toBe('connecting');
});

it.each([
  [`https://claude.ai/directory/${NOTION}`, 'Notion'],
  [`https://claude.ai/customize/connectors?directory-open=true&directory-uuid=${NOTION}`, 'Notion'],
  ['https://claude.ai/directory/notion', 'Notion'],
])('names the entry of the directory at %s', async (address, name) => {
  const faced = await openFaced(browser, address);
  const text = await until(() => faced.read<string>(BANNER), 'the banner');
  expect(text).toMatch(new RegExp(`^Before you connect ${name}`));
});

it('says of an install link that its maker chose address and name', async () => {
  const server = encodeURIComponent('https://mcp2.notion.com/mcp');
  const faced = await openFaced(
    browser,
    `https://claude.ai/customize/connectors?modal=add-custom-connector&connectorName=Notion&connectorUrl=${server}`,
  );
  const text = await until(() => faced.read<string>(BANNER), 'the banner');
  expect(text).toMatch(/The server is mcp2\.notion\.com/);
  expect(text).toMatch(/Who made the link chose the address, and the name you see/);
  expect(text).toMatch(
    /ends in notion\.com, like that of Notion\. What it can do is still not known/,
  );
});

it('tells an app that asks for one’s Claude account from a connector, in the toolbar alone', async () => {
  const faced = await openFaced(
    browser,
    'https://claude.ai/oauth/authorize?client_id=x&scope=user',
  );
  const title = () => browser.toolbar(faced.page).then((toolbar) => toolbar.title);
  await until(async () => (await title()).includes('asks to use your Claude account'), 'the title');
  await until(async () => (await browser.toolbar(faced.page)).badge === '!', 'the badge');
  await holds(async () => (await faced.read<string>(BANNER)) === '', 'no banner', 1000);
  const login = await openFaced(browser, 'https://claude.ai/login');
  await until(async () => (await browser.toolbar(login.page)).title.length > 30, 'the other title');
  expect((await browser.toolbar(login.page)).title).not.toMatch(/asks to use/);
});
