import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const bin = resolve('node_modules/.bin');
const shell = process.platform === 'win32';

/** Runs a command with the project's own tools first in the path. @returns its exit code. */
export function run(command, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env, shell });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/**
 * Installs packages that are missing or older than the lockfile, and the browser where there is none.
 * @param browser what is wanted of it; without, none is looked for.
 */
export function bootstrap(browser) {
  const installed = 'node_modules/.package-lock.json';
  const node = resolve('node_modules/node/bin/node');
  const fresh =
    existsSync(installed) &&
    (existsSync(node) || existsSync(`${node}.exe`)) &&
    statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  // Not `npm ci`: the lockfile holds the native bindings of the platform it was written on, and npm ci
  // refuses to add another platform's.
  if (!fresh && run('npm', ['install', '--no-save', '--no-audit', '--no-fund']) !== 0)
    process.exit(1);
  if (browser && run('node', ['tests/get-browser.ts', ...browser]) !== 0) process.exit(1);
}
