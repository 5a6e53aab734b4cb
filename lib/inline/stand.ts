import { selectorOf, type AnchorName } from '../claude/anchors';
import { measure, onMove, type Rect } from '../dom/rects';
import { GAP, spotFor } from './spot';
import type { PageStore, Room } from '../state/page';

const KEEP_FREE: readonly AnchorName[] = ['composer', 'approval', 'dialog'];

/**
 * Keeps the line where it covers nothing important. Without such a place the line is not shown: the toolbar
 * and the popup still answer.
 * @returns a function that looks for the place anew.
 */
export function keepStanding(
  root: Element,
  line: HTMLElement,
  store: PageStore,
  signal: AbortSignal,
): () => void {
  let round = new AbortController();
  const stand = () => {
    round.abort();
    round = new AbortController();
    if (signal.aborted || line.hidden) return;
    const composer = root.querySelector(selectorOf('composer'));
    const taken = root.querySelectorAll(KEEP_FREE.map(selectorOf).join(','));
    const here = round.signal;
    measure([line, ...taken], (rects, viewport) => settle(rects, viewport, composer), stand, here);
  };
  const settle = (rects: ReadonlyMap<Element, Rect>, viewport: Rect, composer: Element | null) => {
    const own = rects.get(line);
    if (!own) return;
    const size = { width: own.right - own.left, height: own.bottom - own.top };
    const keepFree = [...rects].flatMap(([element, rect]) => (element === line ? [] : [rect]));
    const beside = composer && rects.get(composer);
    const corner = store.getState().reply?.inline.corner ?? 'start';
    const spot = spotFor(size, viewport, beside ?? undefined, keepFree, corner);
    line.style.transform = spot
      ? `translate(${Math.round(spot.left)}px,${Math.round(spot.top)}px)`
      : '';
    line.style.visibility = spot ? 'visible' : 'hidden';
    if (spot) store.setState({ room: roomFor(spot, size, viewport) });
    if (composer && beside) onMove(composer, beside, stand, round.signal);
  };
  addEventListener('resize', stand, { passive: true, signal });
  signal.addEventListener('abort', () => round.abort());
  return stand;
}

/** The card opens from the line, on the side with more room. */
function roomFor(
  spot: { left: number; top: number },
  size: { height: number },
  viewport: Rect,
): Room {
  const above = spot.top - GAP;
  const below = viewport.bottom - spot.top - size.height - GAP;
  if (above >= below)
    return { left: spot.left, bottom: viewport.bottom - above, height: above - GAP };
  return { left: spot.left, bottom: GAP, height: below - GAP };
}
