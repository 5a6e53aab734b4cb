import { numberOf, type Address } from '../../lib/claude/address';
import { SELECTORS, type WatchedName } from '../../lib/claude/anchors';
import { DECIDING, type Page } from '../../lib/claude/page';
import { planOf } from '../../lib/claude/plan-token';
import { SECTIONS, type Section } from '../../lib/claude/sections';
import { serverStarted } from '../../lib/claude/start-auth';
import { MOST_ATTACHMENTS, type Facts, type Plan } from '../../lib/observation';
import type { Sightings } from '../../lib/page/sightings';

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
  let plan: Plan = 'unknown';
  let planSeen = 0;
  // The labels are gone through again only when one of them changed: an app can put another account's plan into the
  // same element. A name stands there, too: of the texts only a number is kept.
  const readPlanOnce = () => {
    const slots = sightings.all('planToken');
    const menus = sightings.all('userMenu');
    const text = [...slots, ...menus].map((element) => element.textContent).join('\n');
    const now = numberOf(text);
    if (now !== planSeen) plan = readPlan(slots, menus, fullPlan);
    planSeen = now;
    return plan;
  };
  const shows = (selector: keyof typeof SELECTORS) =>
    root.querySelector(SELECTORS[selector]) !== null;
  return (address) => {
    // One page load has one front-end, so the question is asked until it is answered.
    if (frontEnd === 'unknown' && shows('merged')) frontEnd = 'merged';
    if (frontEnd === 'unknown' && shows('legacy')) frontEnd = 'legacy';
    const open = sightings.all('section')[0]?.parentElement?.getAttribute('data-testid') ?? '';
    const [card] = sightings.all('connectCard');
    return {
      address,
      anchors: DECIDING.filter((anchor) =>
        anchor === 'savedChatMenu'
          ? address.keys.includes('incognito') && shows(anchor)
          : sightings.all(anchor).length > 0,
      ),
      section: Object.hasOwn(SECTIONS, open) ? (open as Section) : '',
      attachments: Math.min(sightings.all('attachment').length, MOST_ATTACHMENTS),
      approval: sightings.all('approval').length > 0,
      plan: readPlanOnce(),
      connectCard: card !== undefined,
      connector:
        serverStarted(card?.getAttribute('href') ?? card?.getAttribute('action') ?? '') ?? '',
      frontEnd,
    };
  };
}

/**
 * Reads the plan's own slots, and in the older menu the lines that are a full plan label. Labels that contradict each
 * other tell nothing.
 */
function readPlan(
  slots: readonly Element[],
  menus: readonly Element[],
  fullPlan: (label: string) => Plan,
): Plan {
  const found = new Set<Plan>();
  for (const slot of slots) found.add(planOf(slot.textContent, true, fullPlan));
  for (const menu of menus)
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
