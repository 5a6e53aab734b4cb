import { browser } from '../browser';
import { observationSchema } from '../messages/protocol';
import type { Found } from '../state/answer';

/** How long a page may take to answer, in milliseconds. */
const PATIENCE = 1000;

/**
 * Asks a tab's page what it shows, past the background: the popup does not wait for a sleeping worker.
 * @param wanted id of the tab, else the active one of this window.
 */
export async function askTab(wanted: number | undefined): Promise<Found> {
  const tab = await findTab(wanted);
  // Without a permission for its site a tab has no `url`: then it is not Claude.
  if (tab?.id === undefined || !tab.url?.startsWith('https://claude.ai/'))
    return { kind: 'not-claude' };
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE, undefined);
  });
  try {
    const said = await Promise.race([
      browser.tabs.sendMessage(tab.id, { type: 'page.describe' }),
      late,
    ]);
    const parsed = observationSchema.safeParse(said);
    return parsed.success ? { kind: 'seen', observation: parsed.data } : { kind: 'silent' };
  } catch {
    return { kind: 'silent' };
  }
}

async function findTab(wanted: number | undefined) {
  try {
    if (wanted !== undefined) return await browser.tabs.get(wanted);
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active;
  } catch {
    return undefined;
  }
}

/** The tab id of `popup.html?tab=<id>`; anything but a whole number counts as none. */
export function tabOf(search: string): number | undefined {
  const id = new URLSearchParams(search).get('tab');
  return id && /^\d{1,10}$/.test(id) ? Number(id) : undefined;
}
