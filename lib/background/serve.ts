import { answer } from '../answer';
import { browser } from '../browser';
import { connectorWords } from '../connector-words';
import { requestSchema, type Request } from '../messages/protocol';
import type { FacesReply, PageReply } from '../messages/page';
import type { Observation } from '../observation';
import type { SettingName } from '../settings/schema';
import { loadManaged, loadSettings, saveSetting } from '../settings/store';
import { inSlot } from '../view';
import { faceWords } from '../words';
import { acceptedKeys, bannerConnector, pauseFor, started } from './connect';
import { answerConsent, isConsentPage } from './consent';
import { eraseLedger, loadLedger } from './ledger-store';
import { showInToolbar } from './show-in-toolbar';

/** Texts card and banner need; the rest of the locale stays here. */
const LABELS = [
  'short',
  'row.runs',
  'row.leaves',
  'row.stays',
  'row.you',
  'row.organisation',
  'place.computer',
  'place.anthropic',
  'place.others',
  'part.in',
  'part.may',
  'part.out',
  'flow',
  'details',
  'sources',
  'checked',
  'checked-old',
  'unsettled',
  'grade',
  'all-facts',
  'close',
  'fold',
  'corner',
  'turn-off',
  'overlay.says',
  'overlay.more',
  'overlay.ask',
  'connector.this',
  'connector.manage',
  'pause.title',
  'pause.help',
  'pause.cancel',
  'pause.continue',
  'pause.end',
  'consent.end.service',
  'consent.explain',
  'banner.title',
  'banner.dismiss',
];

type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/**
 * Answers the messages of pages. Only this extension's script in the top frame of a claude.ai tab is heard,
 * and only requests that fit the protocol; everything else gets no answer.
 */
export function serve(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')))
    return (message as { type?: unknown } | null)?.type === 'ledger.erase'
      ? eraseLedger()
      : undefined;
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0)
    return undefined;
  if (!sender.url?.startsWith('https://claude.ai/'))
    return isConsentPage(sender.url) ? answerConsent(message, tabId) : undefined;
  const request = requestSchema.safeParse(message);
  return request.success ? handle(request.data, tabId) : undefined;
}

async function handle(request: Request, tabId: number): Promise<unknown> {
  switch (request.type) {
    case 'page.observed':
      return replyTo(request.observation, tabId);
    case 'faces.wanted':
      if (request.load)
        await browser.scripting.executeScript({
          target: { tabId },
          files: ['/card.js'],
          // A page that never finishes loading would otherwise never get its banner.
          injectImmediately: true,
        });
      return facesReply(request.observation);
    case 'consent.options':
      return browser.tabs.create({
        url: browser.runtime.getURL(`/options.html?connector=${request.connector}#consent`),
      });
    case 'pause.wanted':
      return pauseFor(request, connectorWords(browser.i18n.getUILanguage()));
    case 'connector.started':
      return started(request, request.accepted);
    case 'inline.fold':
      return change('inlineFolded', () => request.folded);
    case 'inline.corner':
      return change('inlineCorner', () => request.corner);
    case 'inline.off':
      return change('inlineOff', (off) => [...new Set([...off, request.surface])]);
    default:
      return browser.tabs.create({
        url: browser.runtime.getURL(`/options.html?from=${request.surface}#reference`),
      });
  }
}

async function replyTo(observation: Observation, tabId: number): Promise<PageReply> {
  const [{ settings, managed, words, view }, ledger] = await Promise.all([
    answerTo(observation),
    loadLedger(),
  ]);
  await showInToolbar(view, tabId);
  const [line] = inSlot(view, 'line');
  return {
    surface: view.surface,
    name: view.name,
    line: line ? { text: line.text, tone: line.tone } : null,
    banner: inSlot(view, 'banner').length > 0,
    pause: { on: managed.pause ?? settings.pause, accepted: acceptedKeys(ledger) },
    inline: {
      shown: !settings.inlineOff.includes(observation.surface),
      folded: settings.inlineFolded,
      corner: settings.inlineCorner,
    },
    labels: {
      open: [words('ui', 'open-details'), view.age].filter(Boolean).join('. '),
      fold: words('ui', 'fold'),
    },
  };
}

async function facesReply(observation: Observation): Promise<FacesReply> {
  const { words, view } = await answerTo(observation);
  const banner = inSlot(view, 'banner').length > 0;
  return {
    view,
    ...(banner && {
      connector: bannerConnector(observation.facts, connectorWords(browser.i18n.getUILanguage())),
    }),
    labels: Object.fromEntries(LABELS.map((key) => [key, words('ui', key)])),
  };
}

async function answerTo(observation: Observation) {
  const [{ settings }, managed] = await Promise.all([loadSettings(), loadManaged()]);
  const words = faceWords(browser.i18n.getUILanguage());
  return { settings, managed, words, view: answer(observation, settings, managed, words) };
}

type Value<Name extends SettingName> = Parameters<typeof saveSetting<Name>>[1];

async function change<Name extends SettingName>(
  name: Name,
  next: (now: Value<Name>) => Value<Name>,
): Promise<void> {
  const { settings } = await loadSettings();
  await saveSetting(name, next(settings[name]));
}
