import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** How long an extension may take to answer after the switch; a loaded one does so at once. In milliseconds. */
const PATIENCE = 5000;

/**
 * Sees to it that extensions are loaded. Branded Chrome and Edge ignore the switch that names them, and take them
 * over the pipe alone.
 * @throws one line that says why an extension is not there.
 */
export async function seeToExtensions(
  context: BrowserContext,
  folders: readonly string[],
): Promise<void> {
  for (const folder of folders) {
    if (await answers(context, folder)) continue;
    const why = await loadUnpacked(context, folder);
    if (!(await answers(context, folder)))
      throw new Error(
        `This browser takes no unpacked extension (${why || 'it says it did'}): set CHROMIUM to a Chromium.`,
      );
  }
}

/** @returns what the browser said against it. */
async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: realpathSync(path) });
    return '';
  } catch (error) {
    return lineOf(error);
  }
}

/** Whether an extension's own files can be opened. */
async function answers(context: BrowserContext, folder: string) {
  const page = await context.newPage();
  const end = performance.now() + PATIENCE;
  try {
    do {
      const opened = await page.goto(`chrome-extension://${idOf(folder)}/manifest.json`).then(
        () => true,
        () => false,
      );
      if (opened) return true;
      await page.waitForTimeout(100);
    } while (performance.now() < end);
    return false;
  } finally {
    await page.close();
  }
}

/** The id the browser gives an unpacked extension: from its key, else from where it is. */
function idOf(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    key?: string;
  };
  const path = Buffer.from(realpathSync(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : path);
  return hash
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
}

/** Says in one line why a browser did not start. */
export function notStarted(path: string, error: unknown): Error {
  const why = /sandboxing failed/.test(String(error))
    ? 'its sandbox finds no user namespaces here, see https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md'
    : lineOf(error);
  return new Error(`${path} does not start: ${why}`);
}

function lineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
