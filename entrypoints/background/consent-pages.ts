import { browser } from '../../lib/browser';
import { words, type UiKey } from '../../lib/words';
import type { LinkTold } from '../../lib/connectors/link/asks';
import { consentOrigins, isOf } from '../../lib/connectors/directory/consent-hosts';
import { consentKind } from '../../lib/connectors/link/consent-kind';
import type { ConsentReply } from '../../lib/connectors/link/consent-reply';
import { directory } from '../../lib/connectors/directory/directory';
import { recogniseLink, type Recognised } from '../../lib/connectors/directory/recognise';
import { capabilitiesOf, connectorSays, sureOf } from '../../lib/connectors/says';
import { loadManaged, loadSettings } from '../../lib/settings/store';
import { record } from './ledger-store';
import { rememberStep, stepFor } from './steps';

const ORIGINS = consentOrigins(directory);

/** Whether an address is that of a service whose consent page we may explain. */
export function isConsentPage(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const parsed = new URL(url);
  return ORIGINS.some((origin) => isOf(origin, parsed));
}

/** Whether the user still allows us on an address. */
export async function isAllowed(url = ''): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

/** Answers the script of a consent page; `null` where there is nothing to say there. */
export async function consentReply(link: LinkTold, tabId: number): Promise<ConsentReply | null> {
  const recognised = recogniseLink(directory, link);
  const { second, begun } = await stepFor(tabId, link.redirectHost);
  const placed = begun && (begun.host === '' ? 'unplaced' : 'placed');
  const kind = consentKind(link, recognised, placed ?? 'no', second !== undefined);
  if (!kind) return null;
  const { found, called, foreign } = recognised;
  const says = connectorSays(found, { called }, words);
  const first = firstStep(second ?? begun?.name ?? '', begun?.key);
  if (kind === 'claude')
    await Promise.all([
      rememberStep(tabId, link.host, says.name),
      note(found, link, begun?.key ?? '').catch(() => undefined),
    ]);
  return {
    kind,
    title: words.ui(titleOf(kind, link), {
      name: kind === 'second' ? first.name : says.name,
    }),
    // What the connector is known for, where the link may say less.
    first: kind === 'second' ? first.can : sureOf(found)?.changes === 'yes' ? says.can : '',
    readsOnly: sureOf(found)?.changes === 'no',
    note: kind === 'look-alike' ? '' : says.note,
    server: foreign,
    end: says.end || words.ui('consent.end.service'),
    manage: says.manage,
  };
}

/** What is known of the connector the first step was about: the second repeats it. */
function firstStep(name: string, key: string | undefined) {
  const found = directory.filter((one) => one.name === name);
  // A number is no name.
  const called = name === key ? '' : name;
  return connectorSays(found, { called }, words);
}

function titleOf(kind: ConsentReply['kind'], { wholeCompany }: LinkTold): UiKey {
  return kind === 'claude' && wholeCompany ? 'consent.claude.company' : `consent.${kind}`;
}

async function note(found: Recognised['found'], link: LinkTold, begun: string): Promise<void> {
  const [{ settings }, managed] = await Promise.all([loadSettings(), loadManaged()]);
  if (!(managed.ledger ?? settings.ledger)) return;
  const host = link.resourceHost || link.host;
  const sure = found.length === 1 ? found[0] : undefined;
  await record({
    key: sure?.id ?? (begun || host),
    name: sure?.name ?? '',
    host,
    can: [...capabilitiesOf(found, link)],
    manage: sure?.manage ?? '',
    accepted: false,
    by: 'consent',
  });
}

/** Runs our script on the consent pages the user allowed, and on no others. */
export async function followPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = ORIGINS.filter((one) => origins.includes(one)).map((one) =>
    // Where each customer has a host, the rest of what stands there is no business of ours.
    one.startsWith('https://*.') ? one.replace(/\*$/, 'oauth*') : one,
  );
  await browser.scripting.unregisterContentScripts({ ids: ['consent'] }).catch(() => undefined);
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { id: 'consent', matches, js: ['link.js', 'consent.js'], runAt: 'document_idle' },
    ]);
}
