import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findFirefox } from './browser/firefox/find.ts';

/** Each tool is one check; vitest counts its own tests. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types prepared', 'wxt', 'prepare'],
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['types', 'tsc', '--noEmit'],
  ['dead code', 'knip'],
  ['build', 'wxt', 'build'],
  ['build for Firefox', 'wxt', 'build', '--browser', 'firefox'],
];
const SUITES = ['unit', 'repo', 'e2e', 'firefox'];
const only = process.argv.slice(2);

let passed = 0;
let failed = 0;
for (const [name, command, ...args] of CHECKS) {
  if (only.length > 0 && !name.startsWith('build') && name !== 'types prepared') continue;
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.log(`${stdout}${stderr}`);
  }
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name}`);
  // Without a build the later suites would test an older one.
  if (status !== 0 && name.startsWith('build')) finish();
}

mkdirSync('.output', { recursive: true });
for (const suite of SUITES) {
  if (only.length > 0 && !only.includes(suite)) continue;
  if (suite === 'firefox' && !findFirefox()) {
    console.log(
      'skipped: there is no Firefox here. Debian: apt-get install firefox-esr; elsewhere install it and set FIREFOX to its path.',
    );
    continue;
  }
  const report = `.output/test-${suite}.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      // The unit tests are two projects.
      `--project=${suite === 'unit' ? 'unit*' : suite}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  const counted = count(report);
  passed += counted.passed;
  failed += counted.failed;
  // A suite that ran nothing, or broke outside a test, has not passed.
  if (counted.failed === 0 && (status !== 0 || counted.passed === 0)) failed += 1;
}

finish();

function finish(): never {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

function count(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
