import { SELECTORS, type WatchedName } from '../claude/anchors';
import { measure, type Rect } from '../dom/rects';
import type { Sightings } from '../dom/sightings';
import { HIDDEN, type Host } from './host';
import { spotFor, type Corner } from './spot';

/**
 * Looks for a place where the line covers neither composer nor menu nor anything of `blockers`, and hides it
 * where there is none: the toolbar and the popup still answer.
 * @param changed is called when one of those comes, goes or leaves the viewport afterwards, or the window changes.
 */
export function stepAside(
  root: Element,
  host: Host,
  sightings: Sightings<WatchedName>,
  blockers: readonly Element[],
  corner: Corner,
  changed: () => void,
  signal: AbortSignal,
): void {
  const composer = root.querySelector(SELECTORS.composer);
  const menus = [
    ...sightings.all('userMenu'),
    ...sightings.all('planToken').flatMap((token) => token.parentElement ?? []),
  ];
  const taken = [...(composer ? [composer] : []), ...blockers, ...menus];
  const settle = (rects: ReadonlyMap<Element, Rect>, viewport: Rect) => {
    const own = rects.get(host.element);
    if (!own || own.bottom === own.top) return;
    const size = { width: own.right - own.left, height: own.bottom - own.top };
    const keepFree = taken.flatMap((element) => rects.get(element) ?? []);
    const edge = composer ? rects.get(composer) : undefined;
    host.place(at(spotFor(size, viewport, edge, keepFree, corner)));
  };
  measure([host.element, ...taken], settle, changed, signal);
  addEventListener('resize', changed, { passive: true, signal });
}

function at(spot: { left: number; top: number } | undefined): string {
  if (!spot) return HIDDEN;
  return `left:${Math.round(spot.left)}px!important;top:${Math.round(spot.top)}px!important`;
}
