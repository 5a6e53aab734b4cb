import { numberOf, type Address } from '../../lib/claude/address';
import { SELECTORS, type WatchedName } from '../../lib/claude/anchors';
import { DECIDING, type Page } from '../../lib/claude/page';
import { planOf } from '../../lib/claude/plan';
import { SECTIONS, type Section } from '../../lib/claude/sections';
import { serverStarted } from '../../lib/claude/start-auth';
import { MOST_ATTACHMENTS, type Facts, type Plan } from '../../lib/observation';
import type { Sightings } from '../../lib/page/sightings';

export type Reader = {
  read(address: Address): Page;
  /**
   * Told cheaply, and the same for as long as reading again would tell the same; `undefined` where only reading tells.
   * @param page what was read last.
   */
  sign(page: Page): number | undefined;
};

/**
 * Reads a live page. Watched anchors are answered from what was sighted, the others by a query on the root
 * element: a page can shadow `document.querySelector` with `<img name="querySelector">`.
 */
export function readerOf(root: Element, sightings: Sightings<WatchedName>): Reader {
  let frontEnd: Facts['frontEnd'] = 'unknown';
  let plan: Plan = 'unknown';
  let planSeen = 0;
  let labels: readonly Element[] = [];
  // The labels are gone through again only when one of them changed: an app can put another account's plan into the
  // same element. A name stands there, too: of the texts only a number is kept.
  const labelMark = () => numberOf(labels.map((element) => element.textContent).join('\n'));
  const readPlanOnce = () => {
    const slots = sightings.all('planToken');
    const menus = sightings.all('userMenu');
    labels = [...slots, ...menus];
    const now = labelMark();
    if (now !== planSeen) plan = readPlan(slots, menus);
    planSeen = now;
    return plan;
  };
  const shows = (selector: keyof typeof SELECTORS) =>
    root.querySelector(SELECTORS[selector]) !== null;
  const read = (address: Address): Page => {
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
  return {
    read,
    // The rest of what is read are attributes that can change where they are, and what is asked of the whole page.
    sign: ({ address, section, connectCard }) =>
      frontEnd === 'unknown' || section || connectCard || address.keys.includes('incognito')
        ? undefined
        : sightings.changes() * 2 ** 32 + labelMark(),
  };
}

/**
 * Reads the plan's own slots, and in the older menu the lines that are a full plan label. Labels that contradict each
 * other tell nothing.
 */
function readPlan(slots: readonly Element[], menus: readonly Element[]): Plan {
  const found = new Set<Plan>();
  for (const slot of slots) found.add(planOf(slot.textContent, true));
  for (const menu of menus)
    for (const line of [menu, ...menu.querySelectorAll('*')])
      if (isLine(line)) found.add(planOf(line.textContent, false));
  found.delete('unknown');
  const [plan = 'unknown'] = found;
  return found.size === 1 ? plan : 'unknown';
}

/** Holds text and nothing else; a browser's translation wraps that in `font`. */
function isLine(element: Element): boolean {
  return element.localName !== 'font' && !element.querySelector(':scope :not(font)');
}
