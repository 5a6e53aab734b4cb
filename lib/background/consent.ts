import { browser } from '../browser';
import { consentHosts } from '../connectors/consent-hosts';
import { directory } from '../connectors/directory';
import { recognise } from '../connectors/recognise';
import { capabilitiesOf, connectorSays } from '../connectors/says';
import { remember, secondStep, type Steps } from '../connectors/two-step';
import type { ConsentReply } from '../connectors/consent-reply';
import { consentSchema, type ConsentOpened } from '../messages/protocol';
import { loadSettings } from '../settings/store';
import { connectorWords } from '../connector-words';
import { record } from './ledger-store';

const KEY = 'steps.1';
const HOSTS = new Set(consentHosts(directory));

/** Whether an address is that of a service whose consent page we may explain. */
export function isConsentPage(url: string | undefined): boolean {
  try {
    return url !== undefined && HOSTS.has(new URL(url).hostname);
  } catch {
    return false;
  }
}

/** Answers the script of a consent page; nothing where there is nothing to say there. */
export function answerConsent(message: unknown, tabId: number): Promise<unknown> | undefined {
  const request = consentSchema.safeParse(message);
  return request.success ? answer(request.data, tabId) : undefined;
}

async function answer(opened: ConsentOpened, tabId: number): Promise<ConsentReply | null> {
  const words = connectorWords(browser.i18n.getUILanguage());
  const found = recognise(directory, {
    mcpHost: opened.resourceHost || undefined,
    clientId: opened.clientId || undefined,
    authorizeHost: opened.host,
  });
  const known = directory.some(({ clientIds }) => clientIds.includes(opened.clientId));
  const says = connectorSays(found, '', [], words);
  // A server nobody lists is called by its host: that is what the user can check.
  const name = found.length === 0 && opened.resourceHost ? opened.resourceHost : says.name;
  const reply = (kind: ConsentReply['kind'], title: string): ConsentReply => ({
    kind,
    title,
    end: says.end || words('ui', 'consent.end.service'),
    manage: says.manage,
    labels: Object.fromEntries(LABELS.map((key) => [key, words('ui', key)])),
  });
  if (opened.redirect === 'look-alike')
    return reply('look-alike', words('ui', 'consent.look-alike'));
  if (opened.redirect === 'claude-code')
    return reply('claude-code', words('ui', 'consent.code', { name }));
  if (opened.redirect === 'claude' || (opened.wholeCompany && known)) {
    await Promise.all([rememberStep(tabId, opened.host, name), note(found, opened)]);
    return reply('claude', words('ui', 'consent.claude', { name }));
  }
  const second = secondStep(await steps(), tabId, opened.redirectHost, Date.now());
  return second === undefined
    ? null
    : reply('second', words('ui', 'consent.second', { name: second }));
}

async function note(found: ReturnType<typeof recognise>, { resourceHost, host }: ConsentOpened) {
  const { settings } = await loadSettings();
  if (!settings.ledger) return;
  const [one, ...more] = found;
  const sure = one && more.length === 0 ? one : undefined;
  await record({
    key: sure?.id ?? (resourceHost || host),
    name: sure?.name ?? '',
    host: resourceHost || host,
    can: [...capabilitiesOf(found)],
    manage: sure?.manage ?? '',
    accepted: false,
  });
}

/**
 * First steps under way. Old ones go whenever a new one comes; a closed tab is not listened for, which would wake
 * the worker each time any tab is closed.
 */
async function steps(): Promise<Steps> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Steps;
}

async function rememberStep(tabId: number, host: string, name: string): Promise<void> {
  const next = remember(await steps(), tabId, host, name, Date.now());
  await browser.storage.session.set({ [KEY]: next });
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

const LABELS = [
  'short',
  'close',
  'consent.look-alike.text',
  'consent.host',
  'consent.code.text',
  'consent.line.admin',
  'consent.line.delete',
  'consent.line.send',
  'consent.line.change',
  'consent.line.see',
  'consent.line.offline',
  'consent.line.identity',
  'consent.can',
  'consent.guess',
  'consent.unknown',
  'consent.missing',
  'consent.hidden',
  'consent.cut',
  'consent.read-only',
  'consent.company',
  'consent.lasts',
  'consent.end',
  'consent.not-you',
  'consent.details',
  'connector.manage',
] as const;
