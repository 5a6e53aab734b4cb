import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeIn, importsOf, roomOf } from '../support/source-files.ts';

const files = codeIn('entrypoints', 'components', 'lib', 'tests');
const shipped = files.filter((file) => !file.startsWith('tests/'));

/** Which room may not know which. */
const WALLS: readonly (readonly [room: RegExp, mayNot: RegExp, why: string])[] = [
  [/^(lib|components)\//, /^(entrypoints|tests)\//, 'what is shared knows no program'],
  [/^lib\//, /^components\//, 'the library draws nothing'],
  [
    /^lib\/(surfaces|claude)\//,
    /^lib\/(policy|answer|connectors|settings)\/|^lib\/browser|^react|^zod/,
    'surfaces say what is on the screen, not what it means',
  ],
  [
    /^lib\/policy\//,
    /^lib\/(surfaces|claude|page|answer)\/|^lib\/browser|^react/,
    'the policy knows no page',
  ],
  [
    /^components\//,
    /^lib\/(surfaces|claude|messages|page)\/|^lib\/browser/,
    'faces render hints and decide nothing',
  ],
  [
    /^(?!lib\/browser\/)(lib|components|entrypoints)\//,
    /^webextension-polyfill|^wxt\/browser/,
    'lib/browser is the only door to extension APIs',
  ],
  [
    /^(entrypoints\/(claude|later)|lib\/(page|claude|surfaces))\//,
    /^lib\/browser\/index|^react|^zod|^lib\/words\//,
    'every claude.ai page pays for it',
  ],
  [
    /^(entrypoints\/background|lib\/answer)\//,
    /^lib\/policy\/pack$|^lib\/policy\/pack\.ts$/,
    'the worker is built with the part of the pack that hints rest on',
  ],
];

describe('walls', () => {
  it('looks at every file, and finds what it imports', () => {
    expect(files.length).toBeGreaterThan(100);
    const local = shipped.flatMap(importsOf).filter((to) => /^(lib|components|entry)/.test(to));
    expect(local.length).toBeGreaterThan(300);
    for (const to of local) expect(() => readFileSync(to), to).not.toThrow();
  });

  it.each(WALLS)('%s does not import %s', (room, mayNot, why) => {
    const inside = files.filter((file) => room.test(file));
    expect(inside).not.toEqual([]);
    const through = inside.flatMap((file) =>
      importsOf(file)
        .filter((to) => mayNot.test(to))
        .map((to) => `${file} imports ${to}: ${why}`),
    );
    expect(through).toEqual([]);
  });

  it('keeps programs apart', () => {
    const between = shipped.flatMap((file) =>
      importsOf(file)
        .filter((to) => to.startsWith('entrypoints/') && roomOf(to) !== roomOf(file))
        .map((to) => `${file} imports ${to}`),
    );
    expect(between).toEqual([]);
  });

  it('has no rooms that know each other, however far round', () => {
    const knows = new Map<string, Set<string>>();
    for (const file of shipped)
      for (const to of importsOf(file).filter((one) => shipped.includes(one)))
        if (roomOf(to) !== roomOf(file))
          knows.set(roomOf(file), (knows.get(roomOf(file)) ?? new Set()).add(roomOf(to)));
    expect(knows.size).toBeGreaterThan(10);
    const reach = (from: string, found = new Set<string>()): Set<string> => {
      for (const to of knows.get(from) ?? [])
        if (!found.has(to)) {
          found.add(to);
          reach(to, found);
        }
      return found;
    };
    expect([...knows.keys()].filter((room) => reach(room).has(room))).toEqual([]);
  });
});

it('writes what is stored in one place', () => {
  const writes = /storage\s*\.\s*(?:local|sync)\s*\.\s*(?:set|remove|clear)\b/;
  const writers = shipped.filter((file) => writes.test(readFileSync(file, 'utf8')));
  expect(writers).toEqual(['lib/storage/write.ts']);
});

it('puts no link into a page of somebody else’s', () => {
  const inPages = files.filter((file) =>
    /^(?:entrypoints\/(?!(?:background|options|popup|react|welcome)\/)|lib\/page\/)/.test(file),
  );
  expect(inPages.length).toBeGreaterThan(25);
  for (const file of inPages)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/make\('a'\)|<a[ >\n]|\.href = /);
  // What React draws into a page goes through one component, which asks where it stands.
  const links = files.filter(
    (file) => file.startsWith('components/') && /<a[ \n]/.test(readFileSync(file, 'utf8')),
  );
  expect(links).toEqual(['components/outside.tsx']);
});

it('names every program in ARCHITECTURE.md', () => {
  const named = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `(\w+)` +\|/gm);
  const programs = new Set(
    files.filter((file) => /^entrypoints\/\w+\//.test(file)).map((file) => file.split('/')[1]),
  );
  expect(programs.size).toBeGreaterThan(5);
  expect(new Set([...named].map(([, name]) => name))).toEqual(programs);
});

it('keeps files to a screen or three', () => {
  const long = files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length - 1;
    return lines > 250 ? [`${file}: ${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});
