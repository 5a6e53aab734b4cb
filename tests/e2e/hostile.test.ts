import { afterEach, expect, it } from 'vitest';
import { record } from '../bench/trace.ts';
import { CHAT } from '../site/pages.ts';
import { BANNER, CARD, LINE, openFaced, press, SURFACE } from '../support/face.ts';
import { holds, inPage, until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();
afterEach(() => {
  browser.site.options = { ...browser.site.options, inject: '' };
  expect(browser.errors.splice(0)).toEqual([]);
});

/** Opens a page that does this before anything else. */
async function openHostile(html: string, url = CHAT) {
  browser.site.options = { ...browser.site.options, inject: html };
  return openFaced(browser, url);
}

it('keeps its place and looks on a page that styles everything with !important', async () => {
  const faced = await openHostile(
    '<style>*{display:none!important;position:static!important;opacity:0!important;width:1px!important;font-size:90px!important;color:red!important}html,body{display:block!important}</style>',
  );
  await until(() => faced.read(LINE), 'the line');
  const looks = await faced.read<{ display: string; opacity: string; font: string }>(
    "(({ display, opacity }) => ({ display, opacity, font: getComputedStyle(shadow.querySelector('.line')).fontSize }))(getComputedStyle(host))",
  );
  expect(looks).toEqual({ display: 'block', opacity: '1', font: '12.5px' });
});

it('is not stopped by elements named like the functions it calls', async () => {
  const names = 'querySelector querySelectorAll createElement documentElement body append cookie';
  const html = names
    .split(' ')
    .map((name) => `<img name="${name}"><form id="${name}" name="${name}"></form>`)
    .join('');
  browser.site.options = { ...browser.site.options, inject: html };
  const page = await browser.context.newPage();
  await page.goto(CHAT);
  const our = await inPage(page);
  // The host is asked for by the extension's world, where the same names are shadowed.
  await until(
    () =>
      our.readRaw<boolean>(
        "Document.prototype.querySelector.call(document, 'html > privacy-hints')?.dataset.surface === 'chat'",
      ),
    'an answer',
  );
  browser.errors.splice(0);
  await page.close();
});

it('comes back when it is thrown out, and gives up on a page that insists', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate("document.querySelector('privacy-hints').remove()");
  await until(() => faced.read(LINE), 'the line again');
  const removed = await faced.page.evaluate<number>(`new Promise((done) => {
    let times = 0;
    new MutationObserver(() => {
      const host = document.querySelector('privacy-hints');
      if (host) { times += 1; host.remove(); }
    }).observe(document.documentElement, { childList: true });
    document.querySelector('privacy-hints').remove();
    setTimeout(() => done(times), 1000);
  })`);
  expect(removed).toBeLessThan(10);
});

it('is there again once a page stops throwing it out', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate(`new Promise((done) => {
    const watch = new MutationObserver(() => document.querySelector('privacy-hints')?.remove());
    watch.observe(document.documentElement, { childList: true });
    document.querySelector('privacy-hints').remove();
    setTimeout(() => { watch.disconnect(); done(); }, 3000);
  })`);
  await until(() => faced.read(LINE), 'the line again');
});

it('is not confused by a copy of its host', async () => {
  const faced = await openFaced(browser, 'https://claude.ai/new?incognito');
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate(`{
    const copy = document.querySelector('privacy-hints').cloneNode(true);
    copy.dataset.surface = 'incognito';
    document.body.append(copy);
    document.documentElement.prepend(document.querySelector('privacy-hints').cloneNode(true));
    standIn.go('/new', true);
  }`);
  await until(async () => (await browser.toolbar(faced.page)).badge === '↑', 'the badge');
});

it.each([
  ['path', `https://claude.ai/${'a'.repeat(1_000_000)}`, 'unknown'],
  ['query', `https://claude.ai/new?${'a'.repeat(1_000_000)}&incognito`, 'chat'],
  ['fragment', `https://claude.ai/new#settings/${'a'.repeat(1_000_000)}`, 'settings'],
])('survives a megabyte of %s without a comfort', async (_part, url, surface) => {
  const faced = await openFaced(browser, 'https://claude.ai/recents');
  await faced.page.evaluate((to) => history.pushState(null, '', to), url);
  await until(async () => (await faced.read<string>(SURFACE)) === surface, surface);
  expect((await faced.read<string>(LINE)).startsWith('Incognito')).toBe(false);
  await faced.page.close();
});

it('does no runaway work while a page mutates a hundred thousand times', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  const ours = await record(faced.session, () =>
    faced.page.evaluate<void>(`(async () => {
      const box = document.querySelector('.feed');
      for (let i = 0; i < 100_000; i++) {
        const node = document.createElement('i');
        node.dataset.n = i;
        box.append(node);
        if (i % 50) node.remove();
        if (i % 5000 === 0) await new Promise((go) => setTimeout(go));
      }
    })()`),
  );
  console.log(`${ours.total.toFixed(1)} ms of our script over 100,000 mutations (goal 20)`);
  expect(ours.total).toBeLessThan(200);
  await faced.page.evaluate("standIn.go('/new?incognito')");
  await until(async () => (await faced.read<string>(SURFACE)) === 'incognito', 'incognito');
});

it('answers on a page that never finishes loading', async () => {
  const page = await browser.context.newPage();
  await page.route('https://claude.ai/never.js', () => undefined);
  browser.site.options = {
    ...browser.site.options,
    inject: '<script src="https://claude.ai/never.js"></script>',
  };
  await page.goto('https://claude.ai/new#settings/customize-connectors', { waitUntil: 'commit' });
  const our = await inPage(page);
  await until(() => our.read<string>(BANNER), 'the banner');
  await page.close();
});

it('acts on no click a page makes', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate(`{
    const host = document.querySelector('privacy-hints');
    for (const type of ['click', 'pointerdown', 'keydown'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    host.click();
  }`);
  await holds(async () => (await faced.read<string>(CARD)) === '', 'no card', 300);
  await press(faced, '.open');
  await until(() => faced.read<string>(CARD), 'the card');
});

it('notes no start that a page makes up, and hands nothing of what is stored to it', async () => {
  await browser.store({ 'setting.pause.1': false });
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate(`{
    const start = '/api/organizations/0f8b5b1e-6a34-4c0e-9d8f-000000000000/mcp/start-auth/mcpsrv_FAKE0';
    const form = Object.assign(document.createElement('form'), { action: start });
    document.body.append(form);
    const link = Object.assign(document.createElement('a'), { href: start });
    document.body.append(link);
    addEventListener('submit', (event) => event.preventDefault());
    addEventListener('click', (event) => event.preventDefault());
    for (const type of ['pointerdown', 'keydown', 'click']) document.body.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }`);
  await holds(
    async () => (await browser.stored())['ledger.1'] === undefined,
    'the list without it',
    1000,
  );
  // Nor to our own script in that page, which asks the worker.
  expect(
    await faced.readRaw("chrome.storage.local.get(null).then(() => 'read', () => 'refused')"),
  ).toBe('refused');
  // Neither the browser's interfaces nor our closed root are a page's to reach.
  expect(
    await faced.page.evaluate(
      "[typeof globalThis.chrome?.storage, document.querySelector('privacy-hints').shadowRoot]",
    ),
  ).toEqual(['undefined', null]);
});
