import type { Page } from 'playwright-core';
import { grantedBuild, launch, type Browser } from './extension.ts';
import { BANNER } from './face.ts';
import { holds, inPage, until } from './in-page.ts';

/** Where Claude’s connectors send people back to. */
export const CALLBACK = 'https://claude.ai/api/mcp/auth_callback';

/** A browser whose user allowed the sign-in pages, once the script runs there. @param build folder of one that has them. */
export async function launchGranted(build = grantedBuild()): Promise<Browser> {
  const browser = await launch({ extensions: [build] });
  const worker = await browser.worker();
  await until(
    () =>
      worker.evaluate<number>(
        'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)',
      ),
    'the script to be registered',
  );
  return browser;
}

/** The banner’s words, once there is one. */
export async function said(page: Page): Promise<string> {
  const our = await inPage(page);
  return until(() => our.read<string>(BANNER), 'the banner');
}

/** Whether nothing is said, after longer than the banner takes. */
export async function silent(page: Page): Promise<boolean> {
  const nothing = () => page.evaluate<boolean>("document.querySelector('privacy-hints') === null");
  await holds(nothing, 'silence', 1000);
  return true;
}
