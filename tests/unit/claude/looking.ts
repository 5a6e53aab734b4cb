import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAt } from '../../../entrypoints/claude/look';
import type { Page } from '../../../lib/claude/page';
import type { PageReply } from '../../../lib/messages/replies';
import { createPageStore } from '../../../lib/page/store';

export const nothing = {
  all: () => [],
  sweep: () => undefined,
  changes: () => 0,
  hears: () => true,
  listenAt: () => undefined,
  style: '',
};
export const reply = (surface: string, inToolbar = true) =>
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
/** What was reported, and how each report is answered. */
export let sent: Report[] = [];
export let answers: ((value: unknown) => void)[] = [];
export let stop: AbortController;

/** What tells the newer front-end: only there a look can be short. */
export const KNOWN = '<i data-testid="bardhub-claudechat-root"></i>';

/** Gives each test of a file a page at /new and a worker that hears. */
export function useLooks(): void {
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
}

export function looking(all: (name: string) => Element[] = () => []) {
  const store = createPageStore();
  return { store, looker: lookAt(document.documentElement, { ...nothing, all }, store, stop) };
}
