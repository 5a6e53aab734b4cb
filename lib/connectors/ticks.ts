import type { Connector } from './directory/shipped';
import type { LinkAsks } from './link/asks';

/** What the user may be asked to tick, worst first. */
const TICKS = [
  'unknown',
  'silent',
  'pay',
  'admin',
  'send',
  'invite',
  'delete',
  'change',
  'may',
  'see',
] as const;
export type Tick = (typeof TICKS)[number];

const MOST = 4;

/**
 * What must be ticked before Connect goes on: the worse of what the directory and the link say.
 * @param one the connector, where it is certain.
 * @param link what the held link asks for; without one, a connector that is described as one that reads may do more.
 */
export function ticksFor(one: Connector | undefined, link: LinkAsks | undefined): readonly Tick[] {
  const known = one !== undefined && one.changes !== 'unknown';
  const silent = link && (link.says !== 'listed' || link.beyond || link.cut || link.unknown);
  const wanted = new Set<string>(['see', ...(known ? one.can : []), ...(link?.kinds ?? [])]);
  if (!known) wanted.add('unknown');
  else if (silent) wanted.add('silent');
  if (!link && one?.changes === 'no') wanted.add('may');
  return TICKS.filter((tick) => wanted.has(tick)).slice(0, MOST);
}
