// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAt } from '../../../entrypoints/claude/look';
import type { Page } from '../../../lib/claude/page';
import type { PageReply } from '../../../lib/messages/replies';
import { createPageStore } from '../../../lib/page/store';

const nothing = {
  all: () => [],
  sweep: () => undefined,
  changes: () => 0,
  hears: () => true,
  listenAt: () => undefined,
  style: '',
};
const reply = (surface: string, inToolbar = true) =>
  ({
    surface,
    connector: '',
    inToolbar,
    name: surface,
    line: null,
    open: '',
    choices: { shown: true },
    pause: { on: true, accepted: [] },
  }) as unknown as PageReply;

type Report = { readonly number: number; readonly page: Page };
let sent: Report[] = [];
let answers: ((value: unknown) => void)[] = [];
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  stop = new AbortController();
  history.replaceState(null, '', '/new');
  Object.defineProperty(fakeBrowser.runtime, 'sendMessage', {
    configurable: true,
    value: (message: Report) => {
      sent.push(message);
      return new Promise((resolve) => {
        answers.push(resolve);
      });
    },
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

function looking(all: (name: string) => Element[] = () => []) {
  const store = createPageStore();
  return { store, looker: lookAt(document.documentElement, { ...nothing, all }, store, stop) };
}

it('reports what it sees once, and shows the answer', async () => {
  const { store, looker } = looking();
  looker.look();
  looker.look();
  expect(sent.map(({ page }) => page.address.path)).toEqual(['/new']);
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.getState().reply?.surface).toBe('chat');
  expect(sent).toHaveLength(1);
});

it('drops the answer for a page it has left, and takes back what was said of another surface', async () => {
  const { store, looker } = looking();
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  history.replaceState(null, '', '/new?incognito');
  expect(looker.navigated()).toBe(true);
  expect(store.getState().seen?.address.keys).toEqual(['incognito']);
  expect(store.getState().reply).toBeUndefined();
  expect(store.getState().holding, 'a press in between is held').toEqual({
    on: true,
    accepted: [],
  });
  expect(sent, 'what the page shows is not there yet').toHaveLength(1);
  looker.look();
  history.replaceState(null, '', '/new');
  looker.navigated();
  expect(sent, 'incognito is taken back at once').toHaveLength(3);
  answers[1]?.(reply('incognito'));
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().reply).toBeUndefined();
  const numbers = sent.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(new Set(numbers).size).toBe(3);
});

/** What tells the newer front-end: only there a look can be short. */
const KNOWN = '<i data-testid="bardhub-claudechat-root"></i>';

it('reports a page again that was left and come back to before it was looked at', async () => {
  document.body.innerHTML = KNOWN;
  const { store, looker } = looking();
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  history.replaceState(null, '', '/recents');
  looker.navigated();
  history.replaceState(null, '', '/new');
  looker.navigated();
  looker.look();
  expect(sent).toHaveLength(2);
  answers[1]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().reply?.surface).toBe('chat');
});

it('reads nothing for a navigation but where incognito was, and nothing is old there', async () => {
  const shown = new Set(['coworkSegment', 'incognitoFrame']);
  let asked = 0;
  const { looker } = looking((name) => {
    asked++;
    return shown.has(name) ? [document.body] : [];
  });
  looker.look();
  asked = 0;
  history.replaceState(null, '', '/new?incognito');
  expect(looker.navigated()).toBe(true);
  expect(asked).toBe(0);
  looker.look();
  shown.delete('incognitoFrame');
  history.replaceState(null, '', '/new');
  expect(looker.navigated()).toBe(true);
  expect(sent.at(-1)?.page).toMatchObject({
    address: { path: '/new', keys: [] },
    anchors: ['coworkSegment'],
  });
});

it('lets stand what was said of a place whose address changes in nothing that tells', async () => {
  const { store, looker } = looking();
  expect(looker.navigated(), 'before the first look').toBe(true);
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  history.replaceState(null, '', '/new?theme=2');
  expect(looker.navigated()).toBe(true);
  looker.look();
  expect(store.getState().reply?.surface).toBe('chat');
  expect(sent).toHaveLength(1);
});

it('hears no answer to what it reported of a place it has left', async () => {
  const { store, looker } = looking();
  looker.look();
  history.replaceState(null, '', '/recents');
  looker.navigated();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.getState().reply).toBeUndefined();
  expect(sent).toHaveLength(1);
});

it('reads nothing anew of a page that stands still, and every change of it', () => {
  history.replaceState(null, '', '/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000001');
  document.body.innerHTML = `${KNOWN}<b class="df-user-menu-btn"><u class="df-footer-suffix-text">Pro</u></b>`;
  const label = document.querySelector('u')!;
  let changes = 0;
  let asked = 0;
  const store = createPageStore();
  const all = (name: string) => {
    asked++;
    return name === 'planToken' ? [label] : [];
  };
  const looker = lookAt(
    document.documentElement,
    { ...nothing, all, changes: () => changes },
    store,
    stop,
  );
  looker.look();
  asked = 0;
  looker.look();
  expect(asked).toBe(0);
  label.textContent = 'Max';
  looker.look();
  changes++;
  asked = 0;
  looker.look();
  expect(asked).toBeGreaterThan(0);
  expect(sent.map(({ page }) => page.plan)).toEqual(['pro', 'max']);
});

it('reports again on another day, and at another address nobody told of', async () => {
  document.body.innerHTML = KNOWN;
  const { looker } = looking();
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(86_400_000);
  looker.look();
  expect(sent).toHaveLength(2);
  history.replaceState(null, '', '/code');
  looker.look();
  expect(sent.at(-1)?.page.address.path).toBe('/code');
});

it('has nothing to look at from one saved chat to the next, and always where incognito was', () => {
  history.replaceState(null, '', '/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000001');
  const { store, looker } = looking();
  looker.look();
  looker.navigated();
  history.replaceState(null, '', '/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000002');
  // An address alone: what is open over the page stays.
  store.setState({ pause: {} as never });
  expect(looker.navigated()).toBe(false);
  expect(store.getState().pause).toBeDefined();
  history.replaceState(null, '', '/new?incognito');
  expect(looker.navigated()).toBe(true);
  expect(store.getState().pause).toBeUndefined();
  looker.look();
  expect(looker.navigated()).toBe(true);
  expect(looker.navigated()).toBe(true);
});

it('takes back what was said where an anchor tells of another part, and not for a file that is attached', async () => {
  const shown = new Set<string>();
  const { store, looker } = looking((name) => (shown.has(name) ? [document.body] : []));
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  shown.add('attachment');
  looker.look();
  expect(sent).toHaveLength(2);
  expect(store.getState().reply?.surface).toBe('chat');
  shown.add('coworkSegment');
  looker.look();
  expect(sent[2]?.page.anchors).toEqual(['coworkSegment']);
  expect(store.getState().reply).toBeUndefined();
});

it('sends again what got no answer, later each time, and gives up', async () => {
  const { looker } = looking();
  looker.look();
  for (let i = 0; i < 20; i++) {
    answers.at(-1)?.(undefined);
    await vi.advanceTimersByTimeAsync(120_000);
  }
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.length).toBeLessThan(12);
  expect(new Set(sent.map(({ number }) => number)).size).toBe(1);
});

it('says again what the toolbar does not show yet', async () => {
  const { store, looker } = looking();
  looker.look();
  answers[0]?.(reply('chat', false));
  await vi.advanceTimersByTimeAsync(300);
  expect(store.getState().reply?.surface).toBe('chat');
  expect(sent).toHaveLength(2);
});

it('stops where the extension is gone', async () => {
  const { looker } = looking();
  const { id } = fakeBrowser.runtime;
  looker.look();
  Object.defineProperty(fakeBrowser.runtime, 'id', {
    configurable: true,
    value: undefined,
    writable: true,
  });
  answers[0]?.(undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(stop.signal.aborted).toBe(true);
  Object.defineProperty(fakeBrowser.runtime, 'id', {
    configurable: true,
    value: id,
    writable: true,
  });
});
