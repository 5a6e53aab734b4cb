import { SELECTORS, type WatchedName } from '../claude/anchors';
import { measure, type Rect } from '../dom/rects';
import type { Sightings } from '../dom/sightings';
import type { PageStore } from '../state/page';
import type { Host } from './host';
import { GAP, spotFor } from './spot';

const ANCHOR = '--privacy-hints';

/** Marks the composer as what the line stands beside: its outermost element. Goes into the document. */
export const ANCHOR_STYLE = `:where(:is(${SELECTORS.composer}):not(:is(${SELECTORS.composer}) *)){anchor-name:${ANCHOR}}`;

/**
 * Keeps the line where it covers nothing important. Beside a composer the browser's anchor positioning does
 * it alone. While a dialog or an approval card is open, and in browsers without anchors, places are measured;
 * where none is free the line is not shown: the toolbar and the popup still answer.
 * @returns a function that looks for the place anew.
 */
export function keepStanding(
  root: Element,
  host: Host,
  sightings: Sightings<WatchedName>,
  store: PageStore,
  signal: AbortSignal,
): () => void {
  const anchored = knowsAnchors(host.element);
  let round: AbortController | undefined;
  const place = (declarations: string) => host.dress('place', declarations);
  const stand = () => {
    round?.abort();
    round = undefined;
    if (signal.aborted) return;
    const corner = store.getState().reply?.inline.corner ?? 'start';
    const blockers = [...sightings.all('approval'), ...sightings.all('dialog')];
    if (anchored && blockers.length === 0) return place(BESIDE[corner]);
    // The line's own width is wanted, not the room it was given beside the composer.
    if (host.dressed('place') === BESIDE[corner]) place('visibility:hidden!important');
    round = new AbortController();
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
      const spot = spotFor(size, viewport, edge, keepFree, corner);
      place(at(spot));
    };
    return measure([host.element, ...taken], settle, stand, round.signal);
  };
  addEventListener('resize', stand, { passive: true, signal });
  signal.addEventListener('abort', () => round?.abort());
  return stand;
}

/**
 * Whether the browser takes an anchor. Not asked of `CSS`, nor of the names in `style`: either builds a table of
 * hundreds in every page.
 */
function knowsAnchors({ style }: HTMLElement): boolean {
  style.cssText = `anchor-name:${ANCHOR}`;
  return style.cssText !== '';
}

const beside = (near: string, far: string) =>
  `${near}:anchor(${ANCHOR} ${near},${GAP}px)!important;${far}:${GAP}px!important;width:auto!important;direction:${near === 'left' ? 'ltr' : 'rtl'}!important;top:auto!important;bottom:anchor(${ANCHOR} top,0px)!important;margin:${GAP - 2}px 0!important;position-try-fallbacks:flip-block!important`;

const BESIDE = { start: beside('left', 'right'), end: beside('right', 'left') };

function at(spot: { left: number; top: number } | undefined): string {
  if (!spot) return 'visibility:hidden!important';
  return `left:${Math.round(spot.left)}px!important;top:${Math.round(spot.top)}px!important`;
}
