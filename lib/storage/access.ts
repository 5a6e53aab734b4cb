import { browser } from '../browser';

type Area = { setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/**
 * Keeps what is stored from every script in a page, ours among them: those ask the worker. Chromium knows this for
 * `storage.local` since version 140; where a browser does not, only the page's own scripts are kept away.
 */
export async function keepFromPages(): Promise<void> {
  try {
    await (browser.storage.local as Area).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // An older Chromium has it for the session's storage alone, and says so.
  }
}
