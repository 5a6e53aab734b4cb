import { expect, it } from 'vitest';
import { keepsSandbox, refusalOf } from '../../browser/sandbox';

const ALL = [false, true].flatMap((root) =>
  [false, true].flatMap((container) => [false, true].map((live) => ({ root, container, live }))),
);

it('gives the sandbox up as root and in containers alone, and never for the real site', () => {
  const without = ALL.filter((wanted) => !keepsSandbox(wanted));
  expect(without).toEqual(ALL.filter(({ root, container, live }) => !live && (root || container)));
  expect(without).toHaveLength(3);
});

it('opens no real site as root, and says so in one line', () => {
  for (const wanted of ALL)
    if (wanted.live && wanted.root) expect(refusalOf(wanted)).toMatch(/^.*as root.*$/);
    else expect(refusalOf(wanted)).toBe('');
});
