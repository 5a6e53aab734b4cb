import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInside, overlaps, rectAt, spotFor } from '../../../entrypoints/later/spot';

const rect = fc
  .record({
    left: fc.integer({ min: -50, max: 1900 }),
    top: fc.integer({ min: -50, max: 1000 }),
    width: fc.integer({ min: 0, max: 1900 }),
    height: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ left, top, width, height }) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));

it('covers nothing that must stay free and never leaves the window', () => {
  const size = fc.record({
    width: fc.integer({ min: 20, max: 560 }),
    height: fc.integer({ min: 20, max: 60 }),
  });
  const viewport = fc
    .record({
      right: fc.integer({ min: 320, max: 1920 }),
      bottom: fc.integer({ min: 300, max: 1080 }),
    })
    .map((corner) => ({ left: 0, top: 0, ...corner }));
  fc.assert(
    fc.property(
      size,
      viewport,
      fc.option(rect, { nil: undefined }),
      fc.array(rect, { maxLength: 4 }),
      fc.constantFrom('start' as const, 'end' as const),
      (wanted, window, composer, taken, corner) => {
        const keepFree = composer ? [composer, ...taken] : taken;
        const spot = spotFor(wanted, window, composer, keepFree, corner);
        if (!spot) return;
        const own = rectAt(spot, wanted);
        expect(isInside(own, window)).toBe(true);
        expect(keepFree.filter((one) => overlaps(own, one))).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

it('stands above the composer, on the side that was chosen', () => {
  const window = { left: 0, top: 0, right: 1280, bottom: 800 };
  const composer = { left: 400, top: 600, right: 1120, bottom: 760 };
  const size = { width: 300, height: 32 };
  expect(spotFor(size, window, composer, [composer], 'start')).toEqual({ left: 400, top: 560 });
  expect(spotFor(size, window, composer, [composer], 'end')).toEqual({ left: 820, top: 560 });
});

it('shows nothing where a dialog fills the window', () => {
  const window = { left: 0, top: 0, right: 320, bottom: 640 };
  expect(spotFor({ width: 280, height: 48 }, window, undefined, [window], 'start')).toBeUndefined();
});
