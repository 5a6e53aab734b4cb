import { expect, it } from 'vitest';
import { CHAT, PAGES } from '../site/pages.ts';
import { LINE, openFaced, type Faced } from '../support/face.ts';
import { holds, until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const SIZES = [
  [320, 640],
  [480, 720],
  [768, 600],
  [1024, 768],
  [1280, 800],
  [1920, 1080],
  [1280, 360],
] as const;
const KEEP_FREE =
  '[data-chat-input-container], [data-approval-card-root], [role=dialog], [data-testid=user-menu-button], [data-composer-banner-layer]';
/** What stands on top of a composer that is not at the bottom. In a low window there is room for neither. */
const GREETING = '.home h1';
const SHOWN = "getComputedStyle(shadow.querySelector('.line')).visibility === 'visible'";

/** What the visible line lies over, and whether it leaves the window. */
async function wrongs({ read }: Faced): Promise<string[]> {
  return read<string[]>(`(() => {
    const line = shadow.querySelector('.line');
    if (line.hidden || getComputedStyle(line).visibility === 'hidden') return [];
    const own = line.getBoundingClientRect();
    const free = '${KEEP_FREE}' + (innerHeight < 600 ? '' : ', ${GREETING}');
    const wrong = [...document.querySelectorAll(free)].filter((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const box = (one.matches('${GREETING}') ? range : one).getBoundingClientRect();
      return box.width > 0 && own.left < box.right && box.left < own.right && own.top < box.bottom && box.top < own.bottom;
    }).map((one) => one.outerHTML.slice(0, 60));
    if (own.left < 0 || own.top < 0 || own.right > innerWidth + 0.5 || own.bottom > innerHeight + 0.5)
      wrong.push('the edge of the window: ' + JSON.stringify(own));
    return wrong;
  })()`);
}

/** The same once nothing moves any more: a busy machine takes long to place the line. */
async function lasting(faced: Faced): Promise<string[]> {
  let wrong: string[] = [];
  const right = async () => (wrong = await wrongs(faced)).length === 0;
  const settled = async () => {
    if (await right()) await holds(right, 'the place', 200);
    return wrong.length === 0;
  };
  await until(settled, 'the line to stand free').catch(() => undefined);
  return wrong;
}

it.each([
  CHAT,
  'https://claude.ai/new',
  'https://claude.ai/new?incognito',
  'https://claude.ai/code',
])('covers neither composer nor edges at any size: %s', async (url) => {
  const faced = await openFaced(browser, url);
  await until(() => faced.read(LINE), 'the line');
  for (const [width, height] of SIZES) {
    await faced.page.setViewportSize({ width, height });
    expect(await lasting(faced), `${url} at ${width} × ${height}`).toEqual([]);
  }
  await faced.page.close();
});

it('covers no user menu, with and without a composer, in either corner', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  let shown = 0;
  for (const [corner, [width, height]] of [
    ['start', SIZES[4]],
    ['end', SIZES[2]],
  ] as const) {
    await browser.store({ 'setting.corner.1': corner });
    await faced.page.setViewportSize({ width, height });
    for (const { url } of PAGES) {
      await faced.page.evaluate(`standIn.go('${url.slice(17)}', true)`);
      expect(await lasting(faced), `${url} at ${width}, ${corner}`).toEqual([]);
      if (await faced.read(SHOWN)) shown += 1;
    }
  }
  expect(shown).toBeGreaterThan(PAGES.length);
  await browser.store({});
});

it('makes way for approval cards and dialogs', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  for (const [width, height] of SIZES) {
    await faced.page.setViewportSize({ width, height });
    await faced.page.evaluate('standIn.approve()');
    expect(await lasting(faced), `approval at ${width} × ${height}`).toEqual([]);
    await faced.page.evaluate("standIn.go('#settings/data-privacy-controls', true)");
    expect(await lasting(faced), `dialog at ${width} × ${height}`).toEqual([]);
    await faced.page.evaluate('standIn.go(location.pathname, true)');
  }
});

it('covers no notice that the site puts above the composer', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate('standIn.notify()');
  for (const [width, height] of SIZES) {
    await faced.page.setViewportSize({ width, height });
    expect(await lasting(faced), `notice at ${width} × ${height}`).toEqual([]);
  }
  await faced.page.setViewportSize({ width: 1280, height: 800 });
  // Room enough above it: the line is still shown.
  await until(() => faced.read(SHOWN), 'the line above the notice');
});

it.each([1.5, 2])('covers nothing in a page that is drawn %s times as large', async (zoom) => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate((factor) => {
    document.documentElement.style.zoom = String(factor);
  }, zoom);
  for (const [width, height] of SIZES) {
    await faced.page.setViewportSize({ width, height });
    expect(await lasting(faced), `zoom at ${width} × ${height}`).toEqual([]);
  }
});

it('covers nothing in windows so narrow that the browser draws them twice as large', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  for (const [width, height] of [
    [240, 320],
    [320, 256],
    [640, 400],
  ] as const) {
    await faced.page.setViewportSize({ width, height });
    expect(await lasting(faced), `${width} × ${height}`).toEqual([]);
  }
});

it('prints nothing of ours', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await faced.page.emulateMedia({ media: 'print' });
  expect(await faced.read("shadow.querySelector('.line').checkVisibility()")).toBe(false);
  await faced.page.emulateMedia({ media: 'screen' });
  expect(await faced.read("shadow.querySelector('.line').checkVisibility()")).toBe(true);
});

it('says why the line is not shown', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  const why = () => faced.read<string>("host.getAttribute('data-line')");
  await until(async () => (await why()) === 'shown', 'shown');
  await faced.page.setViewportSize({ width: 320, height: 90 });
  await faced.page.evaluate('standIn.approve()');
  await until(async () => (await why()) === 'no-room', 'no room');
  await browser.store({ 'setting.lineOff.1': ['chat'] });
  await until(async () => (await why()) === 'off', 'off');
  await browser.store({});
});

it('never takes the focus from the composer', async () => {
  const faced = await openFaced(browser, CHAT);
  await faced.page.locator('[data-testid=chat-input]').click();
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate("standIn.go('#settings/customize-connectors', true)");
  await holds(async () => (await faced.read('shadow.activeElement')) === null, 'the focus', 600);
});
