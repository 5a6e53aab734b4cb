import { SELECTORS, type WatchedName } from '../claude/anchors';
import { measure, type Rect } from '../dom/rects';
import type { Sightings } from '../dom/sightings';
import type { PageStore } from '../state/page';
import { GAP, spotFor } from './spot';

const ANCHOR = '--privacy-hints';

/** Marks the composer as what the line stands beside. Goes into the document with the watching style. */
export const ANCHOR_STYLE = `:where(${SELECTORS.composer}){anchor-name:${ANCHOR}}`;

/**
 * Keeps the line where it covers nothing important. Beside a composer the browser's anchor positioning does
 * it alone. While a dialog or an approval card is open, and in browsers without anchors, places are measured;
 * where none is free the line is not shown: the toolbar and the popup still answer.
 * @returns a function that looks for the place anew.
 */
export function keepStanding(
  root: Element,
  host: HTMLElement,
  sightings: Sightings<WatchedName>,
  store: PageStore,
  signal: AbortSignal,
): () => void {
  const anchored = CSS.supports('anchor-name', ANCHOR);
  let round = new AbortController();
  let now = '';
  const place = (style: Readonly<Record<string, string>>, key: string) => {
    if (key === now) return;
    now = key;
    for (const [name, value] of Object.entries(style))
      host.style.setProperty(name, value, 'important');
  };
  const stand = () => {
    round.abort();
    if (signal.aborted) return;
    const corner = store.getState().reply?.inline.corner ?? 'start';
    const blockers = [...sightings.all('approval'), ...sightings.all('dialog')];
    if (anchored && blockers.length === 0) return place(beside(corner), corner);
    round = new AbortController();
    const composer = root.querySelector(SELECTORS.composer);
    const taken = composer ? [composer, ...blockers] : blockers;
    const settle = (rects: ReadonlyMap<Element, Rect>, viewport: Rect) => {
      const own = rects.get(host);
      if (!own || own.bottom === own.top) return;
      const size = { width: own.right - own.left, height: own.bottom - own.top };
      const keepFree = taken.flatMap((element) => rects.get(element) ?? []);
      const edge = composer ? rects.get(composer) : undefined;
      const spot = spotFor(size, viewport, edge, keepFree, corner);
      place(at(spot), JSON.stringify(spot ?? 'nowhere'));
    };
    return measure([host, ...taken], settle, stand, round.signal);
  };
  addEventListener('resize', stand, { passive: true, signal });
  signal.addEventListener('abort', () => round.abort());
  return stand;
}

function beside(corner: 'start' | 'end'): Record<string, string> {
  const [near, far] =
    corner === 'start' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return {
    [near]: `anchor(${ANCHOR} ${near}, ${GAP}px)`,
    [far]: 'auto',
    top: 'auto',
    bottom: `anchor(${ANCHOR} top, 0px)`,
    margin: `${GAP}px 0`,
    'position-try-fallbacks': 'flip-block',
    visibility: 'visible',
  };
}

function at(spot: { left: number; top: number } | undefined): Record<string, string> {
  return {
    left: `${Math.round(spot?.left ?? 0)}px`,
    top: `${Math.round(spot?.top ?? 0)}px`,
    right: 'auto',
    bottom: 'auto',
    margin: '0',
    'position-try-fallbacks': 'none',
    visibility: spot ? 'visible' : 'hidden',
  };
}
