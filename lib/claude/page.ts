import type { Plan } from '../observation';
import type { Address } from './address';
import { ANCHORS, selectorOf, type AnchorName } from './anchors';
import { planOf } from './plan-token';

/** What a surface may ask of a page. Everything it can answer is a boolean, a small count or a known word. */
export type Page = {
  readonly address: Address;
  has(anchor: AnchorName): boolean;
  count(anchor: AnchorName): number;
  /** Test id of the open settings section, if it is one of `known`. */
  section(known: readonly string[]): string | undefined;
  plan(): Plan;
};

const MOST_COUNTED = 99;

/**
 * Reads from a live document. Queries run on the root element, never through `document`: a page can shadow
 * `document.querySelector` with `<img name="querySelector">`.
 */
export function pageOf(root: Element, address: Address): Page {
  return {
    address,
    has: (anchor) => root.querySelector(selectorOf(anchor)) !== null,
    count: (anchor) => Math.min(root.querySelectorAll(selectorOf(anchor)).length, MOST_COUNTED),
    section: (known) => {
      const open = root.querySelector(selectorOf('section'))?.parentElement;
      return known.find((id) => open?.getAttribute('data-testid') === id);
    },
    plan: () => readPlan(root),
  };
}

function readPlan(root: Element): Plan {
  for (const { selector } of ANCHORS.planToken) {
    const plan = planOf(root.querySelector(selector)?.textContent ?? null, true);
    if (plan !== 'unknown') return plan;
  }
  const found = new Set<Plan>();
  const menu = root.querySelector(selectorOf('userMenu'));
  for (const leaf of menu?.querySelectorAll('*:not(:has(*))') ?? [])
    found.add(planOf(leaf.textContent, false));
  found.delete('unknown');
  const [plan = 'unknown'] = found;
  return found.size === 1 ? plan : 'unknown';
}
