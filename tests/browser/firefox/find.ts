import { existsSync } from 'node:fs';

const PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox that `FIREFOX` names, else one where it is usually installed. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'] ?? '', ...PATHS].find((path) => path && existsSync(path));
}
