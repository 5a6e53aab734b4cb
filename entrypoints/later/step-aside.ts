import { SELECTORS, type WatchedName } from '../../lib/claude/anchors';
import { measure, type Rect } from './rects';
import type { Sightings } from '../../lib/page/sightings';
import { HIDDEN, tellRoom, type Host } from '../../lib/page/host';
import { widthIn, zoomOf } from '../../lib/page/zoom';
import { raised, spotFor, type Corner, type Spot } from './spot';

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
    const notices = sightings.all('notice').flatMap((element) => rects.get(element) ?? []);
    const beside = menus.flatMap((element) => rects.get(element) ?? []);
    const box = edge && raised(edge, notices);
    const spot = spotFor(size, viewport, box, keepFree, corner, beside);
    host.place(at(spot, zoomOf(host.element)));
    tellRoom(host.element, spot !== undefined);
  };
  measure([host.element, ...taken], settle, changed, signal);
  addEventListener('resize', changed, { passive: true, signal });
}

function at(spot: Spot | undefined, zoom: number): string {
  const width = widthIn(zoom);
  if (!spot) return HIDDEN + width;
  return `left:${Math.round(spot.left / zoom)}px!important;top:${Math.round(spot.top / zoom)}px!important${width}`;
}
