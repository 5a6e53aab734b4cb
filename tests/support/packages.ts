import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const OUT = join('.output', 'store');
const BROWSERS = ['chrome', 'edge', 'firefox'];

/**
 * Builds the packages for the stores into `OUT`.
 * @returns the names of the archives there.
 * @throws Error with what the build said where it failed.
 */
export function buildPackages(): string[] {
  for (const browser of BROWSERS) {
    const { status, stdout, stderr } = spawnSync('wxt', ['zip', '--browser', browser], {
      encoding: 'utf8',
      // Stores refuse the key that fixes the id of a folder.
      env: { ...process.env, FOR_STORE: '1', NODE_ENV: 'production' },
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
  }
  return readdirSync(OUT).filter((name) => name.endsWith('.zip'));
}
