import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_OVERLAY, overlayFor } from '../../../lib/policy/overlay';
import { readOverlay } from '../../../lib/policy/overlay-faults';

const GOOD = `{
  "schemaVersion": 1,
  "organisation": "Example Ltd",
  "contact": "privacy@example.com",
  "statements": [
    { "text": "Use the Team account for clients.", "surfaces": ["chat"], "link": "https://example.com/rules" }
  ]
}`;
const faultsOf = (source: string) => {
  const reading = readOverlay(source);
  return 'faults' in reading ? reading.faults : [];
};

describe('an overlay', () => {
  it('is read, and said where it belongs', () => {
    expect(faultsOf(GOOD)).toEqual([]);
    expect(overlayFor(GOOD, 'chat')?.said).toEqual([
      { text: 'Use the Team account for clients.', link: 'https://example.com/rules' },
    ]);
    expect(overlayFor(GOOD, 'code')).toBeUndefined();
  });

  it.each([
    ['a comma too many', GOOD.replace('"chat"]', '"chat",]'), 6],
    ['a surface that does not exist', GOOD.replace('"chat"', '"chatt"'), 6],
    ['a link that is not https', GOOD.replace('https:', 'javascript:'), 6],
    ['another version', GOOD.replace('1,', '2,'), 2],
    ['an organisation without a name', GOOD.replace('Example Ltd', ''), 3],
    ['a try to remove a statement of ours', GOOD.replace('"contact"', '"remove"'), 1],
  ])('names the line of %s', (_what, source, line) => {
    expect(faultsOf(source)[0]?.line).toBe(line);
    expect(overlayFor(source, 'chat')).toBeUndefined();
  });

  it('has a largest size', () => {
    expect(faultsOf(' '.repeat(LARGEST_OVERLAY + 1))[0]?.fault).toMatch(/longer than/);
    expect(overlayFor(GOOD + ' '.repeat(LARGEST_OVERLAY), 'chat')).toBeUndefined();
  });

  it('never throws, whatever it is', () => {
    const mangled = fc
      .tuple(fc.nat(GOOD.length), fc.string({ maxLength: 8 }))
      .map(([at, piece]) => GOOD.slice(0, at) + piece + GOOD.slice(at + piece.length));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mangled), (source) => {
        const faults = faultsOf(source);
        for (const { line } of faults) expect(line).toBeGreaterThan(0);
        if (faults.length > 0) expect(overlayFor(source, 'chat')).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
