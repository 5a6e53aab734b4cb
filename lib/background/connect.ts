import { directory } from '../connectors/directory';
import { growth, isAccepted, type Ledger } from '../connectors/ledger';
import { recognise } from '../connectors/recognise';
import { capabilitiesOf, connectorSays, type ConnectorView } from '../connectors/says';
import type { Words } from '../i18n';
import type { Facts } from '../observation';
import { loadSettings } from '../settings/store';
import { loadLedger, record } from './ledger-store';

/** For the keys of the list: asked for each entry on every page. */
const BY_ID = new Map(directory.map((one) => [one.id, [one]]));

type Pressed = { readonly id: string; readonly slug: string };

/** The connector a page's address names, for the banner. */
export function bannerConnector({ connector, serverHost }: Facts, words: Words): ConnectorView {
  return connectorSays(find(connector, serverHost), serverHost, [], words);
}

function find(slug: string, serverHost = '') {
  return recognise(directory, {
    slug: slug || undefined,
    mcpHost: serverHost || undefined,
  });
}

/** The connector a pressed Connect belongs to: by Claude's id of the server, else by the page's address. */
function pressed({ id, slug }: Pressed) {
  const byId = find(id);
  const found = byId.length > 0 ? byId : find(slug);
  const [one] = found;
  const key = found.length === 1 && one ? one.id : id || slug;
  return { found, one: found.length === 1 ? one : undefined, key };
}

/** What the pause says, with what was added since the user last went on. */
export async function pauseFor(press: Pressed, words: Words): Promise<ConnectorView> {
  const { found, key } = pressed(press);
  const before = (await loadLedger()).find((entry) => entry.key === key);
  const grown = before ? growth({ can: before.accepted }, capabilitiesOf(found)) : [];
  return connectorSays(found, '', before && before.accepted.length > 0 ? grown : [], words);
}

/** Notes that a connector is being authorised, and whether the user accepted what it can do. */
export async function started(press: Pressed, accepted: boolean): Promise<void> {
  const { found, one, key } = pressed(press);
  if (!key) return;
  const { settings } = await loadSettings();
  // With the list off only the key is kept, so that the pause does not repeat.
  const kept = settings.ledger
    ? { name: one?.name ?? '', host: one?.mcpHost ?? '', manage: one?.manage ?? '' }
    : { name: '', host: '', manage: '' };
  await record({ key, can: [...capabilitiesOf(found)], accepted, ...kept });
}

/** Keys of connectors whose capabilities of today were all accepted: no pause for them. */
export function acceptedKeys(ledger: Ledger): readonly string[] {
  return ledger
    .filter(({ key }) => isAccepted(ledger, key, capabilitiesOf(BY_ID.get(key) ?? [])))
    .map(({ key }) => key);
}
