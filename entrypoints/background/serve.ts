import { browser } from '../../lib/browser';
import { SITE } from '../../lib/claude/origin';
import {
  MESSAGES,
  nameOf,
  readMessage,
  type MessageName,
  type Party,
  type ReplyOf,
  type RequestOf,
} from '../../lib/messages/protocol';
import { changeSetting, saveSetting } from '../../lib/settings/store';
import { words } from '../../lib/words';
import { openAddress } from './addresses';
import { pauseFor, started } from './connect';
import { consentReply, isAllowed, isConsentPage } from './consent-pages';
import { eraseLedger, keepNote } from './ledger-store';
import { facesReply, replyTo } from './reply';
import { sayInToolbar } from './show-in-toolbar';

type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** The files of each lazily fetched script, in the order they run. */
const SCRIPTS = {
  card: ['/react.js', '/card.js'],
  ask: ['/ask.js'],
  link: ['/link.js'],
} as const;

/** How each message is answered. */
const ANSWERS: {
  readonly [Name in MessageName]: (
    request: RequestOf<Name>,
    tabId: number,
  ) => Promise<ReplyOf<Name>>;
} = {
  'page.observed': replyTo,
  'faces.wanted': async ({ page, load }, tabId) => {
    if (load.length > 0)
      await browser.scripting.executeScript({
        target: { tabId },
        files: load.flatMap((name) => SCRIPTS[name]),
        // A page that never finishes loading would otherwise never get its banner.
        injectImmediately: true,
      });
    return facesReply(page);
  },
  'pause.wanted': pauseFor,
  'connector.started': async ({ accepted, ...press }, tabId) => {
    await started(press, accepted, tabId);
    return true;
  },
  'face.kept-away': (_nothing, tabId) => sayInToolbar(tabId, '!', words.ui('kept-away')),
  'address.wanted': ({ address }) => openAddress(address),
  'services.wanted': ({ connector }) => openOptions(`?connector=${connector}#connect`),
  'line.fold': ({ folded }) => saveSetting('lineFolded', folded),
  'line.corner': ({ corner }) => saveSetting('lineCorner', corner),
  'line.off': ({ surface }) => changeSetting('lineOff', (off) => [...new Set([...off, surface])]),
  'options.wanted': ({ surface }) => openOptions(`?from=${surface}#overview`),
  'consent.opened': ({ link }, tabId) => consentReply(link, tabId),
  'ledger.noted': keepNote,
  'ledger.erase': eraseLedger,
};

/**
 * Answers messages. Only this extension's own scripts and pages are heard, those in somebody else's page only in the top
 * frame of a tab, each with the messages that are its to send, and only where they fit. Everything else gets no answer.
 */
export function serve(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const party = partyOf(sender);
  const name = nameOf(message);
  if (!party || !name) return undefined;
  const from: readonly Party[] = MESSAGES[name].from;
  if (!from.includes(party)) return undefined;
  const tabId = sender.tab?.id ?? -1;
  // A script that ran there before the permission was taken back goes on in pages that are open.
  if (party === 'consent')
    return isAllowed(sender.url).then((allowed) =>
      allowed ? answer(name, message, tabId) : undefined,
    );
  return answer(name, message, tabId);
}

function answer<Name extends MessageName>(
  name: Name,
  message: unknown,
  tabId: number,
): Promise<unknown> | undefined {
  const request = readMessage(name, message);
  return request && ANSWERS[name](request, tabId);
}

function partyOf({ id, url, tab, frameId }: Sender): Party | undefined {
  if (id !== browser.runtime.id || url === undefined) return undefined;
  if (url.startsWith(browser.runtime.getURL('/'))) return 'extension';
  if (tab?.id === undefined || frameId !== 0) return undefined;
  if (url.startsWith(SITE)) return 'page';
  return isConsentPage(url) ? 'consent' : undefined;
}

async function openOptions(where: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${where}`) });
}
