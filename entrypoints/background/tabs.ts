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

/** How long the values of a policy may take that installs the extension, in milliseconds. */
const ARRIVAL = 10_000;

/** Shows the welcome page, behind what the user is looking at, unless the administrator does not want it. */
export async function openWelcome(): Promise<void> {
  const first = await loadManaged(POLICY_PATIENCE);
  // Chromium installs by policy before it hands out the policy's values.
  if (Object.keys(first).length === 0 && (await isByPolicy())) await policyArrives();
  const { welcome } = await loadManaged(POLICY_PATIENCE);
  if (welcome === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
}

/** Whether an administrator installed us. Asking that of oneself takes no permission; a browser may not know. */
async function isByPolicy(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}

function policyArrives(): Promise<void> {
  return new Promise((resolve) => {
    const done = (_changes: object, area: string) => {
      if (area !== 'managed') return;
      browser.storage.onChanged.removeListener(done);
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(() => done({}, 'managed'), ARRIVAL);
    browser.storage.onChanged.addListener(done);
  });
}
