import { expect, it } from 'vitest';
import { CHAT, CONNECTORS } from '../site/pages.ts';
import {
  BANNER,
  LINE,
  PAUSE,
  held,
  openConnectors,
  openFaced,
  press,
  tick,
  type Faced,
} from '../support/face.ts';
import { isFirefox } from '../support/extension.ts';
import { holds, until } from '../support/in-page.ts';
import { openOptions } from '../support/options.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const CALLED = /^https:\/\/(?:accounts\.google\.com|slack\.com|github\.com)/;

const connect = (faced: Faced, name: string) =>
  faced.page.locator(`[data-connect=${name}]`).click();

it('names the connector of the page, and what it can do', async () => {
  const faced = await openConnectors(browser, 'https://claude.ai/directory/connectors/gmail');
  const text = await faced.read<string>(BANNER);
  expect(text).toMatch(/^Before you connect Gmail/);
  expect(text).toMatch(
    /In Gmail Claude can: send or post as you, delete things, change things, see your data/,
  );
  const asked =
    "[...shadow.querySelectorAll('.banner [data-fact]')].map((row) => row.dataset.fact)";
  expect(await faced.read(asked)).toEqual(['gets', 'else', 'kept', 'training', 'here', 'work']);
  const unknown = await openConnectors(
    browser,
    'https://claude.ai/directory/connectors/nobody-knows',
  );
  expect(await unknown.read<string>(BANNER)).toMatch(/not known. Assume it can change/);
});

it('shows the host of a custom server in plain letters', async () => {
  const url = `https://claude.ai/new?modal=add-custom-connector&connectorUrl=${encodeURIComponent('https://mcp.gіthub.com/mcp?k=1')}#settings/customize-connectors`;
  const faced = await openConnectors(browser, url);
  const text = await faced.read<string>(BANNER);
  expect(text).toMatch(/The server is mcp\.xn--gthub-n2e\.com/);
  expect(text).toMatch(/Nobody at Anthropic has checked/);
});

it('holds the first Connect until the box is ticked, then goes on as without us, once', async () => {
  const faced = await openConnectors(browser);
  await connect(faced, 'gmail');
  expect(await held(faced)).toMatch(/^Before you connect Gmail.*send or post in your name/);
  expect(faced.page.url()).toBe(CONNECTORS);
  expect(await faced.read("shadow.querySelector('.pause .second').disabled")).toBe(true);
  await until(() => faced.read("shadow.activeElement?.className === 'main'"), 'the focus');
  await tick(faced);
  await press(faced, '.pause .second');
  await faced.page.waitForURL(CALLED);
  const again = await openConnectors(browser);
  await until(() => again.read<string>(BANNER), 'the banner');
  await connect(again, 'gmail');
  await again.page.waitForURL(CALLED);
  const entries = (await browser.stored())['ledger.1'] as {
    key: string;
    name: string;
    accepted: string[];
  }[];
  expect(entries).toMatchObject([
    { key: 'gmail', name: 'Gmail', accepted: ['see', 'change', 'delete', 'send'] },
  ]);
});

it('keeps user activation: what goes on may open a window', async () => {
  const faced = await openConnectors(browser);
  await faced.page
    .evaluate(`document.querySelector('[data-connect=gmail]').addEventListener('click', (event) => {
    event.preventDefault();
    globalThis.active = navigator.userActivation.isActive;
    globalThis.opened = Boolean(open(event.currentTarget.href, 'mcp-auth', 'popup,width=600,height=700'));
  })`);
  await connect(faced, 'gmail');
  await held(faced);
  await tick(faced);
  await press(faced, '.pause .second');
  await until(() => faced.page.evaluate('globalThis.opened'), 'the window');
  expect(await faced.page.evaluate('globalThis.active')).toBe(true);
});

it('is cancelled by Not now and by Escape, and is there the next time', async () => {
  const faced = await openConnectors(browser);
  await connect(faced, 'slack');
  await held(faced);
  await press(faced, '.pause .main');
  await until(async () => !(await faced.read(PAUSE)), 'the pause to go');
  await connect(faced, 'slack');
  await held(faced);
  await faced.page.keyboard.press('Escape');
  await until(async () => !(await faced.read(PAUSE)), 'the pause to go');
  expect(faced.page.url()).toBe(CONNECTORS);
});

it('warns when a card in a chat offers to connect, and holds its press', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  expect(await faced.read<string>(BANNER)).toBe('');
  await faced.page.evaluate("standIn.offer('gmail')");
  expect(await until(() => faced.read<string>(BANNER), 'the banner')).toMatch(
    /^Before you connect Gmail/,
  );
  await connect(faced, 'gmail');
  await held(faced);
});

it('holds a Connect that is no link, too', async () => {
  const faced = await openConnectors(browser);
  const to = '/api/organizations/0f8b5b1e-6a34-4c0e-9d8f-000000000000/mcp/start-auth/slack';
  await faced.page.evaluate((address) => {
    addEventListener('keydown', () => location.assign(address));
  }, to);
  await faced.page.keyboard.press('Enter');
  await held(faced);
  await tick(faced);
  await press(faced, '.pause .second');
  await faced.page.waitForURL(CALLED);
});

it('returns when capabilities grow, and says what was added', async () => {
  await browser.store({
    'ledger.1': [
      {
        key: 'gmail',
        name: 'Gmail',
        host: '',
        can: ['see'],
        first: '2026-11-01',
        last: '2026-11-01',
        manage: '',
        accepted: ['see'],
      },
    ],
  });
  const faced = await openConnectors(browser);
  await connect(faced, 'gmail');
  expect(await held(faced)).toMatch(/More is known of Gmail than when you last went on: .*send/);
});

it('can be turned off', async () => {
  await browser.store({ 'setting.pause.1': false });
  const faced = await openConnectors(browser);
  await connect(faced, 'gmail');
  await faced.page.waitForURL(CALLED);
  // Nobody waits for the note where nothing was asked.
  const list = await until(async () => (await browser.stored())['ledger.1'], 'the list');
  expect(list).toMatchObject([{ key: 'gmail' }]);
});

it.skipIf(isFirefox)('fails open: Connect works when the decision cannot be shown', async () => {
  const faced = await openConnectors(browser);
  await press(faced, '.banner .main');
  // The extension's answers stop: what happens when anything of ours breaks.
  await faced.readRaw('chrome.runtime.sendMessage = () => new Promise(() => undefined), 1');
  await connect(faced, 'gmail');
  await faced.page.waitForURL(CALLED);
});

it('ignores presses a page makes by script', async () => {
  const faced = await openConnectors(browser);
  await connect(faced, 'gmail');
  await held(faced);
  await faced.page.evaluate(`{
    const host = document.querySelector('privacy-hints');
    for (let i = 0; i < 20; i++) host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 700, clientY: 400 }));
  }`);
  await faced.readRaw(
    "chrome.dom.openOrClosedShadowRoot(document.querySelector('html > privacy-hints')).querySelectorAll('.pause input, .pause .second').forEach((one) => one.click()), 1",
  );
  await holds(() => faced.page.url() === CONNECTORS, 'the page', 400);
  expect(await faced.read("shadow.querySelector('.pause .second').disabled")).toBe(true);
});

it('keeps the list through many tabs and a killed worker, shows it, and erases it', async () => {
  await browser.store({ 'setting.pause.1': false });
  const pages = await Promise.all(['gmail', 'slack', 'github'].map(() => openConnectors(browser)));
  await Promise.all(
    ['gmail', 'slack', 'github'].map(async (name, i) => {
      const faced = pages[i];
      if (faced) await connect(faced, name);
    }),
  );
  const keys = async () =>
    ((await browser.stored())['ledger.1'] as { key: string }[] | undefined)
      ?.map(({ key }) => key)
      .toSorted();
  await until(async () => (await keys())?.length === 3, 'three entries');
  await browser.killWorker();
  const options = await openOptions(browser, 'connections');
  await options.locator('.ledger [data-connector=gmail]').waitFor();
  expect(await options.locator('.ledger a').first().getAttribute('href')).toMatch(
    /^https:\/\/claude\.ai/,
  );
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.locator('main button', { hasText: 'CSV' }).first().click(),
  ]);
  expect(file.suggestedFilename()).toBe('connectors.csv');
  await options.locator('main button', { hasText: 'Erase the list' }).click();
  await until(async () => (await browser.stored())['ledger.1'] === undefined, 'the list to go');
});
