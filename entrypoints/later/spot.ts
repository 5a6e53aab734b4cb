import { HEADER_HEIGHT } from '../../lib/claude/layout';
import { GAP, LOW } from '../../lib/page/distances';
import type { Rect } from './rects';

export type Size = { readonly width: number; readonly height: number };
export type Spot = { readonly left: number; readonly top: number };
export type Corner = 'start' | 'end';

/**
 * A place where nothing important is covered: beside the composer first, then the corners.
 * @param size what has to fit, in CSS pixels.
 * @param composer the composer, where there is one.
 * @param keepFree what must not be covered: composer, approval cards, dialogs, menus.
 * @param menus user menus, which have the bottom corner where there is no composer at the bottom.
 * @returns a spot inside the viewport that touches none of `keepFree`; `undefined` if there is none.
 */
export function spotFor(
  size: Size,
  viewport: Rect,
  composer: Rect | undefined,
  keepFree: readonly Rect[],
  corner: Corner,
  menus: readonly Rect[] = [],
): Spot | undefined {
  const other: Corner = corner === 'start' ? 'end' : 'start';
  const low = composer && viewport.bottom - composer.bottom < LOW;
  const candidates = [
    ...(low ? besideComposer(size, composer, corner) : []),
    ...(corner === 'start' ? besideMenus(size, viewport, menus) : []),
    ...inCorners(size, viewport, corner),
    ...inCorners(size, viewport, other),
  ];
  return candidates.find((spot) => {
    const rect = rectAt(spot, size);
    return isInside(rect, viewport) && !keepFree.some((taken) => overlaps(rect, taken));
  });
}

/** The composer, reaching as high as what the site put on top of it. */
export function raised(composer: Rect, notices: readonly Rect[]): Rect {
  const upon = notices.filter(
    ({ left, right, bottom }) =>
      left < composer.right && right > composer.left && bottom >= composer.top - 2 * GAP,
  );
  return { ...composer, top: Math.min(composer.top, ...upon.map(({ top }) => top)) };
}

function besideComposer({ width, height }: Size, composer: Rect, corner: Corner): Spot[] {
  const above = composer.top - GAP - height;
  const start = { left: composer.left, top: above };
  const end = { left: composer.right - width, top: above };
  return corner === 'start' ? [start, end] : [end, start];
}

function besideMenus({ height }: Size, viewport: Rect, menus: readonly Rect[]): Spot[] {
  const top = viewport.bottom - GAP - height;
  return menus.map(({ right }) => ({ left: right + 2 * GAP, top }));
}

function inCorners({ width, height }: Size, viewport: Rect, corner: Corner): Spot[] {
  const left = corner === 'start' ? viewport.left + GAP : viewport.right - GAP - width;
  return [
    { left, top: viewport.bottom - GAP - height },
    { left, top: viewport.top + HEADER_HEIGHT },
    { left, top: viewport.top + GAP },
  ];
}

export function rectAt({ left, top }: Spot, { width, height }: Size): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

export function isInside(rect: Rect, outer: Rect): boolean {
  return (
    rect.left >= outer.left &&
    rect.top >= outer.top &&
    rect.right <= outer.right &&
    rect.bottom <= outer.bottom
  );
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
