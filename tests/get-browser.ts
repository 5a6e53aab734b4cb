// Sees to it that there is a browser for `npm start` and `npm test`; exits with 1, after one line, where there is none.
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { findFirefox } from './browser/firefox/find.ts';
import { thisMachine } from './browser/machine.ts';
import { plan, systemOf, type Step } from './browser/plan.ts';
import { refusalOf } from './browser/sandbox.ts';

const machine = thisMachine();
const refusal = refusalOf({ ...machine, live: process.argv.includes('--live') });
if (refusal) end(refusal);

const tried: string[] = [];
for (;;) {
  const next = plan(machine, tried);
  if ('line' in next) end(next.line);
  if ('use' in next) {
    if (next.branded)
      console.log(`Only ${next.use} is here: the extension is loaded over its pipe.`);
    break;
  }
  tried.push(next.fetch.name);
  take(next.fetch);
}

// The browser's own prompt can be pressed on a screen only; without one its test is skipped and says so.
const screen = ['/usr/bin/Xvfb', '/usr/bin/xdotool'];
if (
  process.argv.includes('--screen') &&
  machine.root &&
  ['debian', 'ubuntu'].includes(systemOf(machine)) &&
  !screen.every((path) => machine.exists(path))
)
  take({
    name: 'screen',
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', 'xvfb', 'xdotool'],
    ],
  });

if (
  process.argv.includes('--firefox') &&
  machine.root &&
  systemOf(machine) === 'debian' &&
  !findFirefox()
)
  take({
    name: 'firefox',
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', 'firefox-esr'],
    ],
  });

function take({ name, commands }: Step): void {
  const env = {
    DEBIAN_FRONTEND: 'noninteractive',
    ...process.env,
    PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH']}`,
  };
  const shell = machine.platform === 'win32';
  for (const [command, ...args] of commands) {
    console.log(`${[command, ...args].join(' ')} (this may take minutes)`);
    // Installers fill screens with stack traces where one line says it.
    const { status, error, stderr, stdout } = spawnSync(command, args, {
      stdio: ['inherit', 'pipe', 'pipe'],
      maxBuffer: Number.POSITIVE_INFINITY,
      encoding: 'utf8',
      env,
      shell,
    });
    if (status === 0) continue;
    const said = /\bE(?:rror)?: .+$/m.exec(`${stderr}\n${stdout}`)?.[0];
    const why = error?.message ?? said ?? `ended with ${status}`;
    console.log(`${name} failed: ${why}`);
    return;
  }
}

function end(line: string): never {
  console.log(line);
  process.exit(1);
}
