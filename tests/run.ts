import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findFirefox } from './browser/firefox/find.ts';
import { readOutcome } from './outcome.ts';

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
/** Said again at the end: of a long log often nothing else is kept. */
const remarks: string[] = [];
for (const [name, command, ...args] of CHECKS) {
  if (only.length > 0 && !name.startsWith('build') && name !== 'types prepared') continue;
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) passed += 1;
  else {
    failed += 1;
    remarks.push(`FAILED  ${name}`);
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
  const outcome = readOutcome(report);
  passed += outcome.passed;
  failed += outcome.failed;
  for (const test of outcome.again) remarks.push(`TRIED AGAIN  ${suite}: ${test}`);
  for (const test of outcome.failures) remarks.push(`FAILED  ${suite}: ${test}`);
  // A suite that ran nothing, or broke outside a test, has not passed.
  if (outcome.failed === 0 && (status !== 0 || outcome.passed === 0)) {
    failed += 1;
    remarks.push(`FAILED  ${suite}: it ran nothing, or broke outside its tests`);
  }
}

finish();

function finish(): never {
  for (const remark of remarks) console.log(remark);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
