import { posix, win32 } from 'node:path';
import type { Machine } from './plan.ts';

type Places = {
  /** Names on the path, outside Windows. */
  readonly names: readonly string[];
  readonly mac: readonly string[];
  /** Below the folders Windows keeps programs in. */
  readonly windows: readonly string[];
};

/** Browsers that load an extension by a switch. */
export const CHROMIUMS: Places = {
  names: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  mac: ['Chromium', 'Google Chrome for Testing'],
  windows: ['Chromium\\Application\\chrome.exe'],
};
/** Browsers that ignore that switch. */
export const BRANDED: Places = {
  names: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  mac: ['Google Chrome', 'Microsoft Edge'],
  windows: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

/** Where browsers may be on a machine, the most likely first. */
export function placesOf(
  { names, mac, windows }: Places,
  { platform, env }: Pick<Machine, 'platform' | 'env'>,
): string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
      (name) => env[name] ?? [],
    );
    return windows.flatMap((path) => folders.map((folder) => win32.join(folder, path)));
  }
  const folders = [...(env['PATH'] ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  const apps = mac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return platform === 'darwin' ? [...apps, ...onPath] : onPath;
}
