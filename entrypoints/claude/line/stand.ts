import { SELECTORS, type WatchedName } from '../../../lib/claude/anchors';
import type { Sightings } from '../../../lib/page/sightings';
import type { PageStore } from '../../../lib/page/store';
import { HIDDEN, tellRoom, type Host } from '../../../lib/page/host';
import { GAP, LOW } from '../../../lib/page/distances';
import { findLater } from '../../../lib/page/later';
import { widthIn, zoomOf } from '../../../lib/page/zoom';

const ANCHOR = '--privacy-hints';
const MENU = `${ANCHOR}-menu`;
/** How long a page's zoom is taken to stay as it was, in milliseconds. */
const ZOOM_LASTS = 8000;

/**
 * Whether the browser has anchor positioning, told by a rule that came with it. Not asked of `CSS`, nor of an
 * element's `style`: each builds its table in every page.
 */
const ANCHORED = 'CSSPositionTryRule' in globalThis;

/**
 * Marks what the line stands beside: the composer's outermost element and, where there is no composer, the user
 * menu. Goes into the document.
 */
export const ANCHOR_STYLE =
  `:where(:is(${SELECTORS.composer}):not(:is(${SELECTORS.composer}) *)){anchor-name:${ANCHOR}}` +
  `:where(${SELECTORS.anyUserMenu}){anchor-name:${MENU}}`;

/**
 * Keeps the line where it covers nothing important. Beside a composer the browser's anchor positioning does
 * it alone. While a dialog or an approval card is open, and in browsers without anchors, it steps aside.
 * @returns a function that looks for the place anew.
 */
export function keepStanding(
  root: Element,
  host: Host,
  sightings: Sightings<WatchedName>,
  store: PageStore,
  signal: AbortSignal,
): () => void {
  let round: AbortController | undefined;
  let zoom = 1;
  let asked = 0;
  let stood = '';
  // Seldom, and right after a frame, when the page's styles are worked out anyway.
  const askZoom = () => {
    if (Date.now() - asked < ZOOM_LASTS) return;
    asked = Date.now();
    requestAnimationFrame(() => setTimeout(checkZoom));
  };
  const checkZoom = () => {
    const now = zoomOf(host.element);
    if (now === zoom || signal.aborted) return;
    zoom = now;
    stand();
  };
  const stand = () => {
    if (signal.aborted) return;
    const corner = store.getState().reply?.choices.corner ?? 'start';
    askZoom();
    // Beside a composer the browser keeps it where it is.
    const now = `${corner} ${zoom} ${sightings.changes()}`;
    if (!round && now === stood) return;
    stood = now;
    round?.abort();
    round = undefined;
    const blockers = (['approval', 'dialog', 'notice'] as const).flatMap((name) =>
      sightings.all(name),
    );
    if (ANCHORED && blockers.length === 0 && zoom === 1) {
      tellRoom(host.element, true);
      return host.place(BESIDE[corner]);
    }
    // The line's own width is wanted, not the room it was given beside the composer.
    if (host.placed() === BESIDE[corner]) host.place(HIDDEN);
    if (zoom !== 1 && host.placed() === HIDDEN) host.place(HIDDEN + widthIn(zoom));
    round = new AbortController();
    const either = AbortSignal.any([signal, round.signal]);
    findLater()?.stepAside(root, host, sightings, blockers, corner, stand, either);
  };
  return stand;
}

/** Right of the user menu, where that stands on the left side of the window. */
const CLEAR_OF_MENU = `max(${GAP}px,min(anchor(${MENU} right,0px) + ${2 * GAP}px,(50vw - anchor(${MENU} right,0px))*999))`;
/** On top of a low composer, else at the bottom of the window. */
const BOTTOM = `min(anchor(${ANCHOR} top,0px),max(0px,(${LOW}px - anchor(${ANCHOR} bottom,${LOW}px))*999))`;
const place = (left: string, right: string, direction: string) =>
  `left:${left}!important;right:${right}!important;width:auto!important;direction:${direction}!important;top:auto!important;bottom:${BOTTOM}!important;margin:${GAP - 2}px 0!important;position-try-fallbacks:flip-block!important`;

const BESIDE = {
  start: place(`anchor(${ANCHOR} left,${CLEAR_OF_MENU})`, `${GAP}px`, 'ltr'),
  end: place(CLEAR_OF_MENU, `anchor(${ANCHOR} right,${GAP}px)`, 'rtl'),
};
