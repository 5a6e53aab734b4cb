import { directory } from '../../lib/connectors/directory/directory';
import { growth, isAccepted, type Ledger } from '../../lib/connectors/ledger';
import { recognise, recogniseLink } from '../../lib/connectors/directory/recognise';
import {
  capabilitiesOf,
  connectorSays,
  sureOf,
  type ConnectorView,
} from '../../lib/connectors/says';
import { isUuid } from '../../lib/claude/uuid';
import { words } from '../../lib/words';
import type { Pressed } from '../../lib/messages/protocol';
import type { Facts } from '../../lib/observation';
import { loadManaged, loadSettings } from '../../lib/settings/store';
import { loadLedger, record } from './ledger-store';
import { rememberStep } from './steps';

/** For the keys of the list: asked for each entry on every page. */
const BY_ID = new Map(directory.map((one) => [one.id, [one]]));

/** The connector a page's address names, for the banner. */
export function bannerConnector({ connector, serverHost }: Facts): ConnectorView {
  return connectorSays(
    find(connector, serverHost),
    {
      serverHost,
      named: connector !== '' || serverHost !== '',
      numbered: isNumber(connector) && serverHost === '',
    },
    words,
  );
}

/** Whether a name in an address is one of Claude's own ids, which say nothing of whose server it is. */
function isNumber(name: string): boolean {
  return isUuid(name) || name.startsWith('mcpsrv_');
}

function find(slug: string, serverHost = '') {
  return recognise(directory, {
    slug: slug || undefined,
    mcpHost: serverHost || undefined,
  });
}

/**
 * The connector a pressed Connect belongs to: by the link it led to, by Claude's id of the server, else by the page's
 * address. Of those a link could be, it is the one whose page this is.
 */
function whose({ id, slug, link }: Pressed) {
  if (!link) {
    const byId = find(id);
    return keyed(byId.length > 0 ? byId : find(slug), id || slug);
  }
  const { found, called, foreign } = recogniseLink(directory, link);
  const named = find(slug);
  const both = found.filter((one) => named.includes(one));
  return {
    ...keyed(both.length === 1 ? both : found, link.resourceHost || link.host),
    called,
    foreign,
  };
}

function keyed(found: ReturnType<typeof find>, otherwise: string) {
  const [one, ...more] = found;
  const sure = more.length === 0 ? one : undefined;
  return { found, one: sure, key: sure?.id ?? otherwise, called: '', foreign: '' };
}

/** What the pause says, with what was added since the user last went on; `null` where all of it was accepted. */
export async function pauseFor(press: Pressed): Promise<ConnectorView | null> {
  const { found, key, called, foreign } = whose(press);
  const link = press.link ?? undefined;
  const can = capabilitiesOf(found, link);
  const ledger = await loadLedger();
  if (link && isAccepted(ledger, key, can)) return null;
  const before = ledger.find((entry) => entry.key === key);
  const grown = before && before.accepted.length > 0 ? growth({ can: before.accepted }, can) : [];
  return connectorSays(
    found,
    {
      called,
      grown,
      link,
      foreign,
      named: press.id !== '' || press.slug !== '' || link !== undefined,
      numbered: !link && isNumber(press.slug || press.id),
    },
    words,
  );
}

/** Notes that a connector is being authorised, and whether the user accepted what it can do. */
export async function started(press: Pressed, accepted: boolean, tabId: number): Promise<void> {
  const { found, one, key } = whose(press);
  if (!key) return;
  const link = press.link ?? undefined;
  const host = link?.host ?? one?.mcpHosts[0] ?? '';
  // Of a server that has only Claude's number the consent page tells the host.
  await rememberStep(tabId, host, sureOf(found)?.name ?? key, host === '' ? key : '');
  const [{ settings }, managed] = await Promise.all([loadSettings(), loadManaged()]);
  const isListed = managed.ledger ?? settings.ledger;
  // With the list off only what was accepted is kept, so that the pause does not repeat.
  if (!isListed && !accepted) return;
  const kept = isListed
    ? {
        name: one?.name ?? '',
        host,
        manage: one?.manage ?? '',
      }
    : { name: '', host: '', manage: '' };
  await record({
    key,
    id: press.id,
    can: [...capabilitiesOf(found, link)],
    accepted,
    by: 'pressed',
    ...kept,
  });
}

/** Keys and ids of connectors whose capabilities of today were all accepted: no pause for them. */
export function acceptedKeys(ledger: Ledger): readonly string[] {
  return ledger
    .filter(({ key }) => isAccepted(ledger, key, capabilitiesOf(BY_ID.get(key) ?? [])))
    .flatMap(({ key, ids = [] }) => [key, ...ids]);
}
