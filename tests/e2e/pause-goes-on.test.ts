import { expect, it } from 'vitest';
import { PAUSE, held, openConnectors, press, tick, type Faced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';
import { CONNECTORS } from '../site/pages.ts';

useBrowser();

const START = '/api/organizations/0f8b5b1e-6a34-4c0e-9d8f-000000000000/mcp/start-auth';
const GOOGLE = 'https://accounts.google.com/o/oauth2/v2/auth';
const link = (values: Record<string, string>) =>
  `${GOOGLE}?${new URLSearchParams({
    response_type: 'code',
    client_id: '101988054943-3c90eajaph0d76bpa6bejkf74hhdatpq.apps.googleusercontent.com',
    redirect_uri: 'https://claude.ai/api/mcp/auth_callback',
    state: 'SECRET',
    code_challenge: 'SECRET',
    ...values,
  }).toString()}`;

/** With the warning read and closed. */
async function openRead(): Promise<Faced> {
  const faced = await openConnectors(browser);
  await press(faced, '.banner .main');
  return faced;
}
async function goOn(faced: Faced): Promise<void> {
  await held(faced);
  await tick(faced);
  await press(faced, '.pause .second');
}
/** Puts an element into the dialog and presses it. */
async function pressOwn(faced: Faced, html: string, options = {}): Promise<void> {
  await faced.page.evaluate((inner) => {
    const box = document.createElement('div');
    box.innerHTML = inner;
    box.style.cssText = 'position:fixed;left:300px;top:300px;z-index:9999';
    document.querySelector('.dialog')?.append(box);
  }, html);
  await faced.page.locator('#own').click(options);
}

it('sends a form as the form it is', async () => {
  const faced = await openRead();
  const sent = faced.page.waitForRequest((request) => request.url().includes('/start-auth/github'));
  await pressOwn(
    faced,
    `<form method="post" action="${START}/github"><input name="csrf" value="token"><button id="own" name="by" value="press">Connect</button></form>`,
  );
  await goOn(faced);
  const request = await sent;
  expect(request.method()).toBe('POST');
  expect(request.postData()).toBe('csrf=token&by=press');
  await faced.page.waitForURL(/start-auth/);
});

it('opens a tab where the press would have: middle button, and with a key', async () => {
  for (const options of [{ button: 'middle' }, { modifiers: ['Control'] }]) {
    const faced = await openRead();
    await pressOwn(faced, `<a id="own" href="${START}/gmail">Connect</a>`, options);
    const opens = browser.context.waitForEvent('page');
    await goOn(faced);
    // What a browser opens by itself is not served by the stand-in: that it opens, beside the page, is what is seen.
    const page = await opens;
    expect(faced.page.url()).toBe(CONNECTORS);
    await browser.store({});
    await page.close();
    await faced.page.close();
  }
});

it('lets one connector’s Continue open no other', async () => {
  const faced = await openRead();
  await faced.page.evaluate(
    `document.querySelector('[data-connect=gmail]').addEventListener('click', (event) => {
      event.preventDefault();
      location.assign('${START}/slack');
    })`,
  );
  await faced.page.locator('[data-connect=gmail]').click();
  expect(await held(faced)).toMatch(/^Before you connect Gmail/);
  await goOn(faced);
  // What gmail's press leads to is another's start, and is held for itself.
  await until(
    async () => (await faced.read<string>(PAUSE)).startsWith('Before you connect Slack'),
    'the pause for Slack',
  );
  expect(faced.page.url()).toBe(CONNECTORS);
});

it('says what the link itself asks for, before claude.ai is left', async () => {
  const faced = await openRead();
  const scope =
    'openid https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/gmail.send';
  const to = link({ scope, access_type: 'offline' });
  await faced.page.evaluate((address) => {
    addEventListener('keydown', () => location.assign(address));
  }, to);
  await faced.page.keyboard.press('Enter');
  const text = await held(faced);
  expect(text).toMatch(/^Before you connect Gmail/);
  expect(text).toMatch(/asks to send or post as you.*asks to see your data/);
  expect(text).not.toMatch(/SECRET/);
  expect(faced.page.url()).toBe(CONNECTORS);
  await goOn(faced);
  await faced.page.waitForURL(to);
  const stored = JSON.stringify(await browser.stored());
  expect(stored).not.toMatch(/SECRET/);
  expect((await browser.stored())['ledger.1']).toMatchObject([{ key: 'gmail' }]);
});

it('calls a link that reads what it is, and one that hides what it asks for not known', async () => {
  const scope = 'https://www.googleapis.com/auth/gmail.readonly';
  for (const more of [
    { scope },
    { scope: 'openid offline_access' },
    { scope, include_granted_scopes: 'true' },
  ]) {
    const faced = await openRead();
    await faced.page.evaluate((address) => {
      addEventListener('keydown', () => location.assign(address));
    }, link(more));
    await faced.page.keyboard.press('Enter');
    const text = await held(faced);
    expect(text).not.toMatch(/reading only/);
    expect(text).toMatch(/send or post in your name|What it can do is not known/);
    await faced.page.close();
  }
});

it('holds the Connect that asks first and then goes straight to the service', async () => {
  const faced = await openRead();
  await faced.page.evaluate(
    `{ const real = fetch; globalThis.fetch = async (address) =>
        String(address).includes('response_format=json')
          ? new Response(JSON.stringify({ auth_url: ${JSON.stringify(link({ scope: 'https://www.googleapis.com/auth/gmail.send' }))}, state: 's' }))
          : real(address); }`,
  );
  await pressOwn(
    faced,
    `<button id="own" onclick="fetch('${START}/x?response_format=json').then((answer) => answer.json()).then(({ auth_url }) => { location.href = auth_url; })">Connect</button>`,
  );
  expect(await held(faced)).toMatch(/^Before you connect Gmail/);
  await goOn(faced);
  await faced.page.waitForURL(/accounts\.google/);
});

it('never holds signing in to Claude itself', async () => {
  const faced = await openRead();
  const to = link({ redirect_uri: 'https://claude.ai/login', scope: 'openid' });
  await faced.page.evaluate((address) => {
    addEventListener('keydown', () => location.assign(address));
  }, to);
  await faced.page.keyboard.press('Enter');
  await faced.page.waitForURL(to);
});

it('holds a form that asks in its address once, and lets it go as it is', async () => {
  const faced = await openRead();
  await pressOwn(
    faced,
    `<form action="${START}/gmail"><input name="surface" value="settings"><button id="own">Connect</button></form>`,
  );
  const sent = faced.page.waitForRequest((request) => request.url().includes('/start-auth/gmail'));
  await goOn(faced);
  expect((await sent).url()).toMatch(/start-auth\/gmail\?surface=settings$/);
  await faced.page.waitForURL(/start-auth|accounts\.google/);
});

it('asks once on a page for what was accepted there', async () => {
  const faced = await openRead();
  await pressOwn(faced, `<a id="own" href="${START}/gmail">Connect</a>`, { button: 'middle' });
  const opens = browser.context.waitForEvent('page');
  await goOn(faced);
  await opens;
  await faced.page.locator('#own').click();
  await faced.page.waitForURL(/start-auth|accounts\.google/);
});
