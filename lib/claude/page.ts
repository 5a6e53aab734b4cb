import type { Sightings } from '../page/sightings';
import { MOST_ATTACHMENTS, type Facts, type Plan } from '../observation';
import type { Address } from './address';
import { SELECTORS, isWatched, type AnchorName, type WatchedName } from './anchors';
import { planOf } from './plan-token';
import { serverStarted } from './start-auth';

/** What a surface may ask of a page. Everything it can answer is a boolean, a small count or a known word. */
export type Page = {
  readonly address: Address;
  has(anchor: AnchorName): boolean;
  count(anchor: AnchorName): number;
  /** Test id of the open settings section, if it is one of `known`. */
  section(known: readonly string[]): string | undefined;
  plan(): Plan;
  /** Claude's id of the server a connect card in the conversation offers; empty where there is none. */
  connectCard(): string;
  frontEnd(): Facts['frontEnd'];
};

/**
 * Reads a live page. Watched anchors are answered from what was sighted, the others by a query on the root
 * element: a page can shadow `document.querySelector` with `<img name="querySelector">`.
 */
export function readerOf(
  root: Element,
  sightings: Sightings<WatchedName>,
  fullPlan: (label: string) => Plan,
): (address: Address) => Page {
  let frontEnd: Facts['frontEnd'] = 'unknown';
  const all = (anchor: AnchorName) =>
    isWatched(anchor) ? sightings.all(anchor) : [...root.querySelectorAll(SELECTORS[anchor])];
  return (address) => ({
    address,
    has: (anchor) =>
      isWatched(anchor)
        ? sightings.all(anchor).length > 0
        : root.querySelector(SELECTORS[anchor]) !== null,
    count: (anchor) => Math.min(all(anchor).length, MOST_ATTACHMENTS),
    section: (known) => {
      const open = sightings.all('section')[0]?.parentElement;
      return known.find((id) => open?.getAttribute('data-testid') === id);
    },
    plan: () => readPlan(sightings, fullPlan),
    connectCard: () => {
      const [card] = sightings.all('connectCard');
      return serverStarted(card?.getAttribute('href') ?? '') ?? '';
    },
    frontEnd: () => {
      // One page load has one front-end, so the question is asked until it is answered.
      if (frontEnd === 'unknown' && root.querySelector(SELECTORS.merged)) frontEnd = 'merged';
      if (frontEnd === 'unknown' && root.querySelector(SELECTORS.legacy)) frontEnd = 'legacy';
      return frontEnd;
    },
  });
}

/**
 * Reads the plan's own slots, and in the older menu the lines that are a full plan label. Asked each time: an app can
 * put another account's plan into the same element. Labels that contradict each other tell nothing.
 */
function readPlan(sightings: Sightings<WatchedName>, fullPlan: (label: string) => Plan): Plan {
  const found = new Set<Plan>();
  for (const slot of sightings.all('planToken'))
    found.add(planOf(slot.textContent, true, fullPlan));
  for (const menu of sightings.all('userMenu'))
    for (const line of [menu, ...menu.querySelectorAll('*')])
      if (isLine(line)) found.add(planOf(line.textContent, false, fullPlan));
  found.delete('unknown');
  const [plan = 'unknown'] = found;
  return found.size === 1 ? plan : 'unknown';
}

/** Holds text and nothing else; a browser's translation wraps that in `font`. */
function isLine(element: Element): boolean {
  return element.localName !== 'font' && !element.querySelector(':scope :not(font)');
}
