import { adoptPage } from '../../lib/adopt-page';
import { browser } from '../../lib/browser';
import { SITE, SITE_PATTERN } from '../../lib/claude/origin';
import { pageSchema, readMessage } from '../../lib/messages/protocol';
import { detect } from '../../lib/surfaces/detect';
import type { FoundStore, Found } from './found';

/** How long a page may take to answer before the popup says that it waits, in milliseconds. */
const PATIENCE = 1000;
export const CLAUDE_ORIGINS = { origins: [SITE_PATTERN] };

/**
 * Keeps an answer right for as long as the popup is open: asks the tab's page, past the background, and hears every
 * report it makes, every page that follows it and every permission that comes or goes.
 * @param wanted id of the tab, else the active one of this window.
 */
export async function followTab(wanted: number | undefined, store: FoundStore): Promise<void> {
  const tabId = await findTab(wanted);
  let round = 0;
  const ask = async () => {
    const mine = ++round;
    const tell = (found: Found) => {
      if (mine === round) store.setState({ found });
    };
    await askTab(tabId, tell);
  };
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId || sender.frameId !== 0)
      return undefined;
    const report = readMessage('page.observed', message);
    if (!report || !sender.url?.startsWith(SITE)) return undefined;
    round++;
    store.setState({ found: { kind: 'seen', observation: detect(report.page) } });
    // The answer is the worker's to give.
    return undefined;
  });
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id !== tabId || (status === undefined && url === undefined)) return;
    // What the last page said is not of this one.
    if (status === 'loading') store.setState({ found: { kind: 'asking' } });
    void ask();
  });
  browser.permissions.onAdded.addListener(() => void ask());
  browser.permissions.onRemoved.addListener(() => void ask());
  await ask();
}

async function askTab(tabId: number | undefined, tell: (found: Found) => void): Promise<void> {
  if (!(await browser.permissions.contains(CLAUDE_ORIGINS))) return tell({ kind: 'not-allowed' });
  const url = tabId === undefined ? undefined : await urlOf(tabId);
  if (tabId === undefined || !url?.startsWith(SITE)) return tell({ kind: 'not-claude' });
  // Somebody is there to answer, or the asking had failed: a reload would lose an incognito chat.
  const late = setTimeout(() => tell({ kind: 'busy' }), PATIENCE);
  try {
    const said = await describe(tabId);
    clearTimeout(late);
    tell(said);
  } catch {
    clearTimeout(late);
    tell({ kind: 'silent' });
  }
  return undefined;
}

/** Asks the page; starts our script in one that was open before it. */
async function describe(tabId: number): Promise<Found> {
  const ask = () => browser.tabs.sendMessage<unknown>(tabId, { type: 'page.describe' });
  const said = await ask().catch(async () => {
    await adoptPage(tabId);
    return ask();
  });
  const page = pageSchema.safeParse(said).data;
  return page ? { kind: 'seen', observation: detect(page) } : { kind: 'silent' };
}

async function urlOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

async function findTab(wanted: number | undefined): Promise<number | undefined> {
  if (wanted !== undefined) return wanted;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** The tab id of `popup.html?tab=<id>`; anything but a whole number counts as none. */
export function tabOf(search: string): number | undefined {
  const id = new URLSearchParams(search).get('tab');
  return id && /^\d{1,10}$/.test(id) ? Number(id) : undefined;
}
