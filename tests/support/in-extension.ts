/** Functions that are evaluated in a page of the extension, with its rights: they may name nothing from outside. */

export type Toolbar = {
  readonly title: string;
  readonly badge: string;
  readonly colour: readonly number[];
};

type Api = {
  storage: {
    local: {
      get(all: null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  tabs: { query(all: object): Promise<{ id: number; url?: string; pendingUrl?: string }[]> };
  action: Record<'getTitle' | 'getBadgeText', (of: object) => Promise<string>> & {
    getBadgeBackgroundColor(of: object): Promise<number[]>;
  };
};

/** The newest tab at an address. Runs in the extension. */
export async function tabIdOf(wanted: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  const tabs = await chrome.tabs.query({});
  return tabs.findLast((tab) => tab.url === wanted || tab.pendingUrl === wanted)?.id ?? -1;
}

export async function readStorage(): Promise<Record<string, unknown>> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  return chrome.storage.local.get(null);
}

export async function writeStorage(values: Record<string, unknown>): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  await chrome.storage.local.clear();
  await chrome.storage.local.set(values);
}

export async function toolbarOf(wanted: string): Promise<Toolbar> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.findLast((tab) => tab.url === wanted)?.id;
  if (tabId === undefined) return { title: '', badge: '', colour: [] };
  return {
    title: await chrome.action.getTitle({ tabId }),
    badge: await chrome.action.getBadgeText({ tabId }),
    colour: await chrome.action.getBadgeBackgroundColor({ tabId }),
  };
}
