// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdConnect } from '../../../entrypoints/later/hold-connect';
import type { AskFirst, GoOn } from '../../../lib/page/faces';
import { createPageStore, type PageStore } from '../../../lib/page/store';

const START = 'https://claude.ai/api/organizations/org-1/mcp/start-auth/gmail';
const SERVICE =
  'https://accounts.google.com/o/oauth2/v2/auth?redirect_uri=https%3A%2F%2Fclaude.ai%2Fapi%2Fmcp%2Fauth_callback';

let stop: AbortController;
let navigated: (event: object) => void;
let sent: { type: string; accepted?: boolean }[];
let asked: { id: string; href: string }[];
let goOn: GoOn | undefined;
/** What the decision does with the press. */
let ask: AskFirst;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  sent = [];
  asked = [];
  goOn = undefined;
  ask = async (start, going) => {
    asked.push(start);
    goOn = going;
    return true;
  };
  Object.assign(globalThis, {
    navigation: {
      addEventListener: (_navigate: string, listener: typeof navigated) => {
        navigated = listener;
      },
    },
  });
  Object.defineProperty(fakeBrowser.runtime, 'sendMessage', {
    configurable: true,
    value: async (message: { type: string }) => void sent.push(message),
  });
  document.body.innerHTML = `<form action="${START}"><button>Connect</button></form>`;
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'navigation');
});

/** jsdom sends no forms. */
const onRequestSubmit = () =>
  vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(() => undefined);

function hold(accepted: string[] = [], on = true): PageStore {
  const store = createPageStore();
  store.setState({ holding: { on, accepted } });
  holdConnect(document.documentElement, store, (...of) => ask(...of), stop.signal);
  return store;
}

/** Sends the form as a press would. @returns whether it went. */
function submit(): boolean {
  let goes = false;
  const last = (event: Event) => {
    goes = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('submit', last);
  document.querySelector('button')?.click();
  removeEventListener('submit', last);
  return goes;
}

/** @returns whether the page may leave. */
function navigate(url: string, more = {}): boolean {
  let goes = true;
  navigated({
    isTrusted: true,
    cancelable: true,
    destination: { url, sameDocument: false },
    navigationType: 'push',
    formData: null,
    preventDefault: () => {
      goes = false;
    },
    ...more,
  });
  return goes;
}

it('holds a start, of a server and straight to a service, and nothing else', () => {
  hold();
  expect(submit()).toBe(false);
  expect(navigate(START)).toBe(false);
  expect(navigate(SERVICE)).toBe(false);
  expect(asked.map(({ id, href }) => id || href)).toEqual(['gmail', 'gmail', SERVICE]);
  for (const url of ['https://claude.ai/chat/1', 'https://accounts.google.com/', `${SERVICE}x`])
    expect(navigate(url), url).toBe(true);
  expect(navigate(START, { formData: new FormData() })).toBe(true);
  expect(navigate(START, { destination: { url: START, sameDocument: true } })).toBe(true);
});

it('goes by what was heard last, and holds nothing before anything was', () => {
  const store = hold();
  expect(submit()).toBe(false);
  store.setState({ holding: { on: false, accepted: [] } });
  expect(submit()).toBe(true);
  store.setState({ holding: undefined });
  expect(submit()).toBe(true);
});

it('lets exactly what was accepted through, and does not ask for it again', async () => {
  hold();
  const requestSubmit = onRequestSubmit();
  submit();
  await vi.advanceTimersByTimeAsync(0);
  goOn?.(true);
  expect(requestSubmit).toHaveBeenCalledTimes(1);
  expect(submit()).toBe(true);
  // Another's start is held all the same.
  expect(navigate(START.replace('gmail', 'slack'))).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(submit()).toBe(true);
});

it('goes on where the decision does not appear, and asks the next time', async () => {
  ask = () => new Promise(() => undefined);
  hold();
  const requestSubmit = onRequestSubmit();
  submit();
  await vi.advanceTimersByTimeAsync(1400);
  expect(requestSubmit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(requestSubmit).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(submit()).toBe(false);
});

it('holds nothing where it is turned off or was accepted, and tells that it began', () => {
  hold(['gmail']);
  expect(submit()).toBe(true);
  stop.abort();
  stop = new AbortController();
  hold([], false);
  expect(submit()).toBe(true);
  expect(asked).toEqual([]);
  expect(sent).toMatchObject([
    { type: 'connector.started', accepted: false },
    { type: 'connector.started', accepted: false },
  ]);
});

it('hears no submit and no navigation that a script makes up', () => {
  hold([], false);
  const event = new Event('submit', { bubbles: true, cancelable: true });
  document.querySelector('form')?.dispatchEvent(event);
  navigate(START, { isTrusted: false });
  expect(sent).toEqual([]);
  expect(submit()).toBe(true);
  expect(sent).toHaveLength(1);
});
