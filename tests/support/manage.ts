import type { BrowserContext } from 'playwright-core';
import { until } from './in-page.ts';

const ACTS = {
  // Out of developer mode the browser disables what is loaded anew, for longer the busier the machine.
  reload: (id: string) =>
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      .then(() => chrome.developerPrivate.reload('${id}', { failQuietly: true }))`,
  disable: (id: string) => `chrome.management.setEnabled('${id}', false)`,
  enable: (id: string) => `chrome.management.setEnabled('${id}', true)`,
  /** Takes back the sites it was given with the installation. */
  withhold: (id: string) =>
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_CLICK' })`,
};

/** Does what the browser's own extensions page does, and waits until it is done. */
export async function manage(
  context: BrowserContext,
  id: string,
  what: keyof typeof ACTS,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(ACTS[what](id));
  const state = `chrome.developerPrivate.getExtensionInfo('${id}').then((info) => info.state)`;
  const wanted = what === 'disable' ? 'DISABLED' : 'ENABLED';
  await until(async () => (await page.evaluate(state)) === wanted, `the extension to ${what}`);
  await page.close();
}
