import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

type Report = {
  errors: unknown[];
  notices: unknown[];
  warnings: { code: string; file?: string }[];
};

it('has nothing in the Firefox package that its store objects to, but for what React brings', () => {
  const said = execFileSync('addons-linter', ['.output/firefox-mv3', '--output', 'json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { errors, notices, warnings } = JSON.parse(said) as Report;
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  // React DOM sets `innerHTML` where a component asks for it; none of ours does (DECISIONS.md, 36).
  expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  expect([...new Set(warnings.map(({ file }) => file))]).toEqual(['react.js']);
});
