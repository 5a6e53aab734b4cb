import { browser } from '../../lib/browser';
import { words, type UiKey } from '../../lib/words';
import type { LinkTold } from '../../lib/connectors/asks';
import { consentHosts } from '../../lib/connectors/consent-hosts';
import { consentKind } from '../../lib/connectors/consent-kind';
import type { ConsentReply } from '../../lib/connectors/consent-reply';
import { directory } from '../../lib/connectors/directory';
import { recogniseLink, type Recognised } from '../../lib/connectors/recognise';
import { capabilitiesOf, connectorSays, sureOf } from '../../lib/connectors/says';
import { loadManaged, loadSettings } from '../../lib/settings/store';
import { record } from './ledger-store';
import { rememberStep, stepFor } from './steps';

const HOSTS = new Set(consentHosts(directory));

/** Whether an address is that of a service whose consent page we may explain. */
export function isConsentPage(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && HOSTS.has(new URL(url).hostname);
}

/** Answers the script of a consent page; `null` where there is nothing to say there. */
export async function consentReply(link: LinkTold, tabId: number): Promise<ConsentReply | null> {
  const recognised = recogniseLink(directory, link);
  const { second, underWay, key } = await stepFor(tabId, link.redirectHost);
  const kind = consentKind(link, recognised, underWay, second !== undefined);
  if (!kind) return null;
  const { found, called, foreign } = recognised;
  const says = connectorSays(found, { called }, words);
  if (kind === 'claude')
    await Promise.all([
      rememberStep(tabId, link.host, says.name),
      note(found, link, key).catch(() => undefined),
    ]);
  return {
    kind,
    title: words.ui(titleOf(kind, link), {
      name: kind === 'second' ? (second ?? '') : says.name,
    }),
    readsOnly: sureOf(found)?.changes === 'no',
    note: kind === 'look-alike' ? '' : says.note,
    server: foreign,
    end: says.end || words.ui('consent.end.service'),
    manage: says.manage,
  };
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
  const matches = [...HOSTS]
    .map((host) => `https://${host}/*`)
    .filter((one) => origins.includes(one));
  await browser.scripting.unregisterContentScripts({ ids: ['consent'] }).catch(() => undefined);
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { id: 'consent', matches, js: ['consent.js'], runAt: 'document_idle' },
    ]);
}
