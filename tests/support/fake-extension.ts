import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messagesOf } from '../../lib/words/messages.ts';
import { readLocale } from '../../lib/words/read-locales.ts';

const ORIGIN = 'chrome-extension://test-extension-id';
const english = messagesOf('en', readLocale('en'));

/** What the toolbar button of each tab says. */
type Buttons = Map<number, { text?: string; title?: string }>;

/**
 * An extension on the fake browser, as far as the background needs one: English, tabs that show addresses, a toolbar that
 * keeps what is put on it, and consent pages that were allowed.
 */
export function fakeExtension() {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  const urls = new Map<number, string>();
  const buttons: Buttons = new Map();
  const opened: string[] = [];
  const scripts: unknown[] = [];
  const registered: unknown[] = [];
  const stub = (place: object, functions: Record<string, (...of: never[]) => unknown>) => {
    for (const [name, act] of Object.entries(functions))
      Object.defineProperty(place, name, { value: act, configurable: true, writable: true });
  };
  const button = (tabId: number) => buttons.get(tabId) ?? {};
  const origins: string[] = [];
  Object.assign(fakeBrowser, {
    i18n: {
      getMessage: (name: string) => (english[name]?.message ?? '').replaceAll('$$', '$'),
      getUILanguage: () => 'en',
    },
    scripting: {
      executeScript: async (what: unknown) => void scripts.push(what),
      unregisterContentScripts: async () => void registered.splice(0),
      registerContentScripts: async (all: unknown[]) => void registered.push(...all),
    },
    permissions: { getAll: async () => ({ origins }), contains: async () => true },
  });
  stub(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: urls.get(id) }),
    query: async () => [...urls].map(([id, url]) => ({ id, url })),
    create: async ({ url }: { url: string }) => void opened.push(url),
  });
  stub(fakeBrowser.action, {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void buttons.set(tabId, { ...button(tabId), text }),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
      void buttons.set(tabId, { ...button(tabId), title }),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  });
  stub(fakeBrowser.runtime, {
    getURL: (path: string) => ORIGIN + path,
    getManifest: () => ({ name: 'Privacy Hints for Claude' }),
  });
  stub(fakeBrowser.storage.managed, { get: async () => ({}) });
  const { id } = fakeBrowser.runtime;
  return {
    urls,
    buttons,
    opened,
    scripts,
    registered,
    origins,
    /** A script of ours in the top frame of a tab that shows an address. */
    page: (tabId: number, url: string) => {
      urls.set(tabId, url);
      return { id, url, frameId: 0, tab: { id: tabId } };
    },
    /** A page of the extension. */
    own: { id, url: `${ORIGIN}/options.html` },
  };
}
