import { browser } from '../../lib/browser';
import {
  remember,
  secondStep,
  underWay,
  type Step,
  type Steps,
} from '../../lib/connectors/link/two-step';

const KEY = 'steps.1';

/**
 * First steps under way. Old ones go whenever a new one comes; a closed tab is not listened for, which would wake
 * the worker each time any tab is closed.
 */
async function steps(): Promise<Steps> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Steps;
}

/**
 * Remembers that a tab begins to connect the server at a host, or one that has no more than a key in the list yet.
 */
export async function rememberStep(
  tabId: number,
  host: string,
  name: string,
  key = '',
): Promise<void> {
  if (host === '' && key === '') return;
  const next = remember(await steps(), tabId, host, name, Date.now(), key);
  await browser.storage.session.set({ [KEY]: next });
}

/** What is remembered that a tab's consent page may belong to. */
export async function stepFor(
  tabId: number,
  redirectHost: string,
): Promise<{ readonly second: string | undefined; readonly begun: Step | undefined }> {
  const all = await steps();
  const now = Date.now();
  return {
    second: secondStep(all, tabId, redirectHost, now),
    begun: underWay(all, tabId, now),
  };
}
