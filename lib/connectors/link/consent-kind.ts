import type { LinkTold } from './asks';
import type { Recognised } from '../directory/recognise';

/** What a consent page is about, as far as its link tells. */
export type ConsentKind =
  | 'claude'
  | 'this-computer'
  | 'anthropic'
  | 'look-alike'
  | 'unclear'
  | 'second';

/** Claude Code's own client ids. */
const CODE_CLIENTS = new Set([
  'https://claude.ai/oauth/claude-code-client-metadata',
  '1601185624273.8899143856786',
]);

/**
 * Says what is to be told on a consent page.
 * @param begun a connection was begun shortly before in this tab; `unplaced` where it is not known at which host.
 * @param isSecond the link answers to the host of the first step.
 * @returns `undefined` where the page has nothing to do with Claude.
 */
export function consentKind(
  link: Pick<LinkTold, 'redirect' | 'claims' | 'clientId' | 'cut'>,
  { known, knownHere, server }: Pick<Recognised, 'known' | 'knownHere' | 'server'>,
  begun: 'no' | 'placed' | 'unplaced',
  isSecond: boolean,
): ConsentKind | undefined {
  const second = isSecond ? 'second' : undefined;
  const underWay = begun !== 'no';
  switch (link.redirect) {
    case 'claude':
    case 'anthropic':
    case 'look-alike':
      return link.redirect;
    case 'this-computer':
      return link.claims || server || knownHere || CODE_CLIENTS.has(link.clientId)
        ? 'this-computer'
        : second;
    case 'hidden':
      return link.claims || server || known || underWay ? 'unclear' : undefined;
    case 'missing':
      if (knownHere) return 'claude';
      if (link.cut && (known || underWay || server)) return 'unclear';
      // It does not say where the answer goes, as on Google's page with the button: the tab says what is going on.
      return underWay && link.clientId !== '' ? 'second' : second;
    default:
      // One of Claude's own client ids with somebody else's address: the answer would not come to Claude.
      if (known) return 'look-alike';
      return begun === 'unplaced' ? 'second' : second;
  }
}
