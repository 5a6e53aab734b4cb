import type { Room } from '../../lib/page/store';
import { GAP } from '../../lib/page/distances';

/** Where the card can open: from the line, on the side with more room. Measured when the user asks for it. */
export function roomBeside(line: Element): Room {
  const { left, top, bottom } = line.getBoundingClientRect();
  const above = top - 2 * GAP;
  const below = innerHeight - bottom - 2 * GAP;
  return above >= below
    ? { left, bottom: innerHeight - top + GAP, height: above }
    : { left, bottom: GAP, height: below };
}
