import { browser } from '../browser';
import { connectorWords } from '../connector-words';
import { requestSchema, type Request } from '../messages/protocol';
import { changeSetting, saveSetting } from '../settings/store';
import { openAddress } from './addresses';
import { pauseFor, started } from './connect';
import { answerConsent, isConsentPage } from './consent';
import { eraseLedger } from './ledger-store';
import { facesReply, replyTo } from './reply';
import { sayInToolbar } from './show-in-toolbar';

type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

const SCRIPTS = { card: '/card.js', link: '/link.js' } as const;

/**
 * Answers the messages of pages. Only this extension's script in the top frame of a claude.ai tab is heard,
 * and only requests that fit the protocol; everything else gets no answer.
 */
export function serve(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('/')))
    return (message as { type?: unknown } | null)?.type === 'ledger.erase'
      ? eraseLedger()
      : undefined;
  const { url, tab, frameId } = sender;
  if (url === undefined || tab?.id === undefined || frameId !== 0) return undefined;
  if (!url.startsWith('https://claude.ai/'))
    return isConsentPage(url) ? answerConsent(message, tab.id) : undefined;
  const request = requestSchema.safeParse(message);
  return request.success ? handle(request.data, tab.id) : undefined;
}

async function handle(request: Request, tabId: number): Promise<unknown> {
  switch (request.type) {
    case 'page.observed':
      return replyTo(request, tabId);
    case 'faces.wanted':
      if (request.load.length > 0)
        await browser.scripting.executeScript({
          target: { tabId },
          files: request.load.map((name) => SCRIPTS[name]),
          // A page that never finishes loading would otherwise never get its banner.
          injectImmediately: true,
        });
      return facesReply(request.observation);
    case 'address.wanted':
      return openAddress(request.address);
    case 'consent.options':
      return openOptions(`?connector=${request.connector}#consent`);
    case 'pause.wanted':
      return pauseFor(request, connectorWords(browser.i18n.getUILanguage()));
    case 'connector.started':
      // Answered when it is kept: the page leaves then.
      await started(request, request.accepted, tabId);
      return true;
    case 'face.kept-away':
      return sayInToolbar(
        tabId,
        '!',
        connectorWords(browser.i18n.getUILanguage())('ui', 'kept-away'),
      );
    case 'inline.fold':
      return saveSetting('inlineFolded', request.folded);
    case 'inline.corner':
      return saveSetting('inlineCorner', request.corner);
    case 'inline.off':
      return changeSetting('inlineOff', (off) => [...new Set([...off, request.surface])]);
    default:
      return openOptions(`?from=${request.surface}#reference`);
  }
}

function openOptions(where: string): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL(`/options.html${where}`) });
}
