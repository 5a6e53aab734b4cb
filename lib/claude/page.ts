import type { Sightings } from '../dom/sightings';
import type { Facts, Plan } from '../observation';
import type { Address } from './address';
import { SELECTORS, isWatched, type AnchorName, type WatchedName } from './anchors';
import { planOf } from './plan-token';

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

const MOST_COUNTED = 99;

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
    count: (anchor) => Math.min(all(anchor).length, MOST_COUNTED),
    section: (known) => {
      const open = sightings.all('section')[0]?.parentElement;
      return known.find((id) => open?.getAttribute('data-testid') === id);
    },
    plan: () => readPlan(sightings, fullPlan),
    connectCard: () => {
      const href = sightings.all('connectCard')[0]?.getAttribute('href') ?? '';
      return /\/mcp\/start-auth\/([\w-]{1,64})(?:\?|$)/.exec(href)?.[1] ?? '';
    },
    frontEnd: () => {
      // One page load has one front-end, so the question is asked until it is answered.
      if (frontEnd === 'unknown' && root.querySelector(SELECTORS.merged)) frontEnd = 'merged';
      if (frontEnd === 'unknown' && root.querySelector(SELECTORS.legacy)) frontEnd = 'legacy';
      return frontEnd;
    },
  });
}

/** Asked each time: an app can put another account's plan into the same element. */
function readPlan(sightings: Sightings<WatchedName>, fullPlan: (label: string) => Plan): Plan {
  for (const element of [...sightings.all('planToken'), ...sightings.all('userMenu')]) {
    const plan = readElement(element, fullPlan);
    if (plan !== 'unknown') return plan;
  }
  return 'unknown';
}

/** Reads the plan's own slot, or in the older menu the one line that is a full plan label. */
function readElement(element: Element, fullPlan: (label: string) => Plan): Plan {
  if (element.childElementCount === 0) return planOf(element.textContent, true, fullPlan);
  const found = new Set<Plan>();
  for (const leaf of element.querySelectorAll('*'))
    if (leaf.childElementCount === 0) found.add(planOf(leaf.textContent, false, fullPlan));
  found.delete('unknown');
  const [plan = 'unknown'] = found;
  return found.size === 1 ? plan : 'unknown';
}
