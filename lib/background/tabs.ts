import { browser } from '../browser';

/** Ids of the tabs that show Claude. */
async function claudeTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: 'https://claude.ai/*' });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Asks every open Claude page to report anew: a setting or the policy changed. */
export async function askPages(): Promise<void> {
  const ids = await claudeTabs();
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { type: 'page.look' })));
}

/**
 * Starts in the Claude pages that were open before this version was. The script removes what an older one
 * left behind.
 */
export async function adoptPages(): Promise<void> {
  const ids = await claudeTabs();
  await Promise.allSettled(
    ids.map((tabId) =>
      browser.scripting.executeScript({
        target: { tabId },
        files: ['/claude.js', '/claude-later.js'],
      }),
    ),
  );
}

/** Shows the welcome page, behind what the user is looking at. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
}
