import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOMS = ['assets', 'components', 'entrypoints', 'lib', 'tests'];
const own = readdirSync('.', { withFileTypes: true }).flatMap((one) =>
  one.isFile() && one.name !== 'package-lock.json' ? [one.name] : [],
);
const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.(?:[cm]?[jt]sx?|json|css|html|md|sh)$/.test(one.name))
    .map((one) => join(one.parentPath, one.name)),
).concat(own);

/** Paths in a file that lead out of the project, wherever it lies. */
function leavings(file: string): string[] {
  const depth = file.split(/[\\/]/).length - 1;
  const text = readFileSync(file, 'utf8');
  const up = [...text.matchAll(/(?:\.\.\/)+[\w.-]*/g)].map(([path]) => path);
  const neighbours = text.match(/\.\.\/shared\b|'\.\.'|(?<![\w./-])\/work\/[\w.]+/g) ?? [];
  return [...up.filter((path) => path.split('../').length - 1 > depth), ...neighbours];
}

it('names no path outside the project', () => {
  expect(files.length).toBeGreaterThan(150);
  const found = files.flatMap((file) => leavings(file).map((path) => `${file}: ${path}`));
  expect(found).toEqual([]);
});

it('prints the pack and leaves its schema as the formatter wants it', () => {
  const path = 'lib/policy/pack.schema.json';
  const before = readFileSync(path, 'utf8');
  try {
    expect(execFileSync('node', ['tests/pack.ts'], { encoding: 'utf8' })).toMatch(/^pack of /);
    expect(readFileSync(path, 'utf8')).toBe(before);
  } finally {
    writeFileSync(path, before);
  }
});
