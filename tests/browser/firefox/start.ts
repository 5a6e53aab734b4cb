import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GECKO_ID } from '../../../lib/build/manifest.ts';
import { connect, type Connection } from './connection.ts';

/** The host of the extension's own pages, which Firefox would otherwise make up anew. */
export const HOST = '3f0f6b1e-5a51-4d5b-9a55-0f8b5b1e6a34';

/** Preferences of a browser nobody sits at: it asks nothing and calls nobody. */
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
  // Nothing leaves: what is not answered by the stand-in meets a closed port.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,',
  'media.gmp-manager.updateEnabled': false,
  'remote.prefs.recommended': true,
};

export type Firefox = { readonly connection: Connection; close(): Promise<void> };

/**
 * Starts Firefox in a throw-away profile.
 * @param executable path of the browser.
 * @param preferences more of them.
 * @param headless without a window.
 */
export async function startFirefox(
  executable: string,
  preferences: Readonly<Record<string, string | number | boolean>> = {},
  headless = true,
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'privacy-hints-firefox-'));
  const own = { 'browser.download.folderList': 2, 'browser.download.dir': profile };
  const lines = Object.entries({ ...PREFERENCES, ...own, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // Without it no page of an extension can be opened.
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const connection = await connect(await addressOf(firefox));
  return {
    connection,
    close: async () => {
      const gone = new Promise((resolve) => {
        firefox.once('exit', resolve);
      });
      await connection.send('browser.close').catch(() => firefox.kill());
      connection.close();
      const late = setTimeout(() => firefox.kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(late);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) done(address);
    });
    setTimeout(() => failed(new Error(`Firefox did not start: ${said.slice(0, 500)}`)), 60_000);
  });
}
