import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const CODE = /\.(ts|tsx|mjs|js)$/;
const ROOMS = ['entrypoints', 'components', 'lib', 'tests'];
const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.test(name))
    .map((name) => join(room, name)),
);

/** Paths a file imports, from the project's root; packages by their name. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gm)].map(([, to = '']) =>
    to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
  );
}

/** Which room may not know which. */
const WALLS: readonly (readonly [room: RegExp, mayNot: RegExp, why: string])[] = [
  [
    /^lib\/(surfaces|claude)\//,
    /^lib\/policy|^components|^entrypoints|^lib\/browser|^react|^zod/,
    'surfaces say what is on the screen, not what it means',
  ],
  [
    /^lib\/policy\//,
    /^lib\/(surfaces|claude|inline|dom)\/|^components|^entrypoints|^lib\/browser|^react/,
    'the policy knows no page',
  ],
  [
    /^components\//,
    /^lib\/(surfaces|claude|messages|background)\/|^lib\/browser|^entrypoints/,
    'faces render hints and decide nothing',
  ],
  [/^lib\//, /^entrypoints|^tests/, 'the library knows no entry point'],
  [/^entrypoints\/popup\//, /^entrypoints\/options\//, 'entry points do not know each other'],
  [/^entrypoints\/options\//, /^entrypoints\/popup\//, 'entry points do not know each other'],
  [
    /^(?!lib\/browser\.ts$)(lib|components|entrypoints)\//,
    /^webextension-polyfill|^wxt\/browser/,
    'lib/browser.ts is the only door to extension APIs',
  ],
  [
    /^lib\/(inline|claude|surfaces|dom)\//,
    /^lib\/browser$|^react|^zod/,
    'every claude.ai page pays for it',
  ],
];

describe('walls', () => {
  it('looks at every file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
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
});

it('writes what is stored in one place', () => {
  const writes = /storage\s*\.\s*(?:local|sync)\s*\.\s*(?:set|remove|clear)\b/;
  const writers = files.filter(
    (file) => !file.startsWith('tests/') && writes.test(readFileSync(file, 'utf8')),
  );
  expect(writers).toEqual(['lib/storage/write.ts']);
});

it('puts no link into a page of somebody else’s', () => {
  const inPages = files.filter((file) =>
    /^(?:lib\/inline\/|components\/(?:consent-banner|line)\.ts$)/.test(file),
  );
  expect(inPages.length).toBeGreaterThan(10);
  for (const file of inPages)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/make\('a'\)|<a[ >]|\.href = /);
  // What React draws into a page goes through one component, which asks where it stands.
  const links = files.filter(
    (file) => file.startsWith('components/') && /<a[ \n]/.test(readFileSync(file, 'utf8')),
  );
  expect(links.toSorted()).toEqual([
    'components/answer.tsx',
    'components/guide.tsx',
    'components/notice.tsx',
    'components/outside.tsx',
    'components/reference/picture.tsx',
    'components/reference/wrong.tsx',
  ]);
});

it('keeps files to a screen or three', () => {
  const long = files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length - 1;
    return lines > 250 ? `${file}: ${lines} lines` : [];
  });
  expect(long).toEqual([]);
});
