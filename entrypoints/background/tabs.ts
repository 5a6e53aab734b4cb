import { adoptPage } from '../../lib/adopt-page';
import { SITE_PATTERN } from '../../lib/claude/origin';
import { loadManaged } from '../../lib/settings/store';
import { browser } from '../../lib/browser';

/** Session key: the pages that were open before this start have our script. Gone with an update and a restart. */
const ADOPTED_KEY = 'adopted.1';

/** Ids of the tabs that show Claude. */
async function claudeTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: SITE_PATTERN });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Asks every open Claude page to report anew: a setting or the policy changed. */
export async function askPages(): Promise<void> {
  const ids = await claudeTabs();
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { type: 'page.look' })));
}

/**
 * Starts in the Claude pages that were open before this version was, or before we were allowed there. The script
 * removes what an older one left behind.
 */
export async function adoptPages(): Promise<void> {
  const ids = await claudeTabs();
  await Promise.allSettled(ids.map((tabId) => adoptPage(tabId)));
}

/** The same once after each installation, update and re-enabling: the last tells nobody that it happened. */
export async function adoptOnce(): Promise<void> {
  const { [ADOPTED_KEY]: done } = await browser.storage.session.get(ADOPTED_KEY);
  if (done === true) return;
  await browser.storage.session.set({ [ADOPTED_KEY]: true });
  await adoptPages();
}

/** How long the policy may take after an installation, in milliseconds. */
const POLICY_PATIENCE = 3000;

/** Shows the welcome page, behind what the user is looking at, unless the administrator does not want it. */
export async function openWelcome(): Promise<void> {
  const { welcome } = await loadManaged(POLICY_PATIENCE);
  if (welcome === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
}
