import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUuid } from '../../../lib/claude/uuid';

const FORM = /^[\da-fA-F]{8}-(?:[\da-fA-F]{4}-){3}[\da-fA-F]{12}$/;

it('knows a UUID in either case', () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      expect(isUuid(uuid)).toBe(true);
      expect(isUuid(uuid.toUpperCase())).toBe(true);
    }),
  );
});

it('takes nothing else for one, however near', () => {
  const near = fc
    .tuple(
      fc.uuid(),
      fc.nat(36),
      fc.constantFrom('', ' ', '\t', '-', '+', '.', '_', 'g', 'e', '０'),
    )
    .map(([uuid, at, put]) => uuid.slice(0, at) + put + uuid.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(near, fc.string()), (text) => {
      expect(isUuid(text)).toBe(FORM.test(text));
    }),
    { numRuns: 2000 },
  );
});
