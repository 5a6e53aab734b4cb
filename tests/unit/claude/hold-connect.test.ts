// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdConnect } from '../../../entrypoints/claude/hold-connect';
import type { AskFirst, GoOn } from '../../../lib/page/faces';
import type { PageReply } from '../../../lib/messages/replies';
import { createPageStore } from '../../../lib/page/store';

const START = 'https://claude.ai/api/organizations/org-1/mcp/start-auth/gmail';
const SERVICE =
  'https://accounts.google.com/o/oauth2/v2/auth?redirect_uri=https%3A%2F%2Fclaude.ai%2Fapi%2Fmcp%2Fauth_callback';

let stop: AbortController;
let navigation: EventTarget;
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
  navigation = new EventTarget();
  Object.assign(globalThis, { navigation });
  Object.defineProperty(fakeBrowser.runtime, 'sendMessage', {
    configurable: true,
    value: async (message: { type: string }) => void sent.push(message),
  });
  document.body.innerHTML = `<form action="${START}"><button>Connect</button></form>`;
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'navigation');
});

function hold(accepted: string[] = [], on = true): void {
  const store = createPageStore();
  store.setState({ reply: { pause: { on, accepted } } as unknown as PageReply });
  holdConnect(document.documentElement, store, (...of) => ask(...of), stop.signal);
}

/** Sends the form as a press would. @returns whether it went. */
function submit(): boolean {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  return document.querySelector('form')?.dispatchEvent(event) ?? false;
}

/** @returns whether the page may leave. */
function navigate(url: string, more = {}): boolean {
  const event = Object.assign(new Event('navigate', { cancelable: true }), {
    destination: { url, sameDocument: false },
    navigationType: 'push',
    formData: null,
    ...more,
  });
  return navigation.dispatchEvent(event);
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

it('lets exactly what was accepted through, and does not ask for it again', async () => {
  hold();
  const requestSubmit = vi
    .spyOn(HTMLFormElement.prototype, 'requestSubmit')
    .mockImplementation(() => undefined);
  submit();
  await vi.advanceTimersByTimeAsync(0);
  goOn?.(true);
  expect(requestSubmit).toHaveBeenCalledTimes(1);
  expect(submit()).toBe(true);
  // Another's start is held all the same.
  expect(navigate(START.replace('gmail', 'slack'))).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(submit()).toBe(true);
  requestSubmit.mockRestore();
});

it('goes on where the decision does not appear, and asks the next time', async () => {
  ask = () => new Promise(() => undefined);
  hold();
  const requestSubmit = vi
    .spyOn(HTMLFormElement.prototype, 'requestSubmit')
    .mockImplementation(() => undefined);
  submit();
  await vi.advanceTimersByTimeAsync(1400);
  expect(requestSubmit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(requestSubmit).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(submit()).toBe(false);
  requestSubmit.mockRestore();
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
