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
const faultsOf = (source: string) => readOverlay(source).faults;
const TWO = GOOD.replace(
  '"statements": [',
  '"statements": [\n    { "text": "Ask before you connect.", "surfaces": ["chat"] },',
);

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
  ])('names the line of %s', (_what, source, line) => {
    expect(faultsOf(source)[0]?.line).toBe(line);
    expect(overlayFor(source, 'chat')).toBeUndefined();
  });

  it.each([
    ['an organisation without a name', TWO.replace('Example Ltd', ''), 3],
    ['our own name', TWO.replace('Example Ltd', 'Privacy Hints for Claude'), 3],
    ['Claude’s name in other letters', TWO.replace('Example Ltd', 'Сlаude Support'), 3],
    ['a try to remove a statement of ours', TWO.replace('"contact"', '"remove"'), 4],
    ['a contact that is too long', TWO.replace('privacy@example.com', 'x'.repeat(141)), 4],
    ['a sign that turns the text', TWO.replace('clients.', 'clients.\\u202e'), 7],
    ['a link that is not https', TWO.replace('https:', 'javascript:'), 7],
  ])('leaves out %s and uses the rest', (_what, source, line) => {
    expect(faultsOf(source).map((fault) => fault.line)).toEqual([line]);
    const says = overlayFor(source, 'chat');
    expect(says?.said[0]).toEqual({ text: 'Ask before you connect.', link: '' });
    expect(says?.said).toHaveLength(line === 7 ? 1 : 2);
    expect(says?.organisation).toBe(line === 3 ? '' : 'Example Ltd');
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
        const { overlay } = readOverlay(source);
        if (faults.length === 0) expect(overlay).toBeDefined();
        for (const { text, link } of overlay?.statements ?? []) {
          expect(text.trim()).not.toBe('');
          if (link) expect(new URL(link).protocol).toBe('https:');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
