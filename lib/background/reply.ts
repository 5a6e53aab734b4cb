import { answer } from '../answer';
import { browser } from '../browser';
import { connectorWords } from '../connector-words';
import type { FacesReply, PageReply } from '../messages/page';
import type { Request } from '../messages/protocol';
import type { Observation } from '../observation';
import { loadManaged, loadSettings } from '../settings/store';
import { inSlot } from '../view';
import { faceWords } from '../words';
import { acceptedKeys, bannerConnector } from './connect';
import { FACE_LABELS } from './labels';
import { loadLedger } from './ledger-store';
import { begins } from './moments';
import { showInToolbar, takeBack } from './show-in-toolbar';
import { rememberStep } from './steps';

type Observed = Extract<Request, { type: 'page.observed' }>;

/**
 * Answers a report: puts it on the toolbar and says what the line shows.
 * @returns nothing where a later report of the document was taken already.
 */
export async function replyTo(
  { doc, number, mark, observation }: Observed,
  tabId: number,
): Promise<PageReply | undefined> {
  const moment = { tabId, doc, number, mark };
  if (!begins(moment)) return undefined;
  takeBack(tabId, observation.surface);
  const [{ settings, managed, words, view }, ledger] = await Promise.all([
    answerTo(observation),
    loadLedger(),
    rememberStep(tabId, observation.facts.serverHost, observation.facts.serverHost),
  ]);
  const inToolbar = await showInToolbar(view, moment);
  const [line] = inSlot(view, 'line');
  return {
    surface: view.surface,
    inToolbar,
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

/** Answers what card and banner show. */
export async function facesReply(observation: Observation): Promise<FacesReply> {
  const { words, view } = await answerTo(observation);
  const banner = inSlot(view, 'banner').length > 0;
  return {
    view,
    ...(banner && {
      connector: bannerConnector(observation.facts, connectorWords(browser.i18n.getUILanguage())),
    }),
    labels: Object.fromEntries(FACE_LABELS.map((key) => [key, words('ui', key)])),
  };
}

async function answerTo(observation: Observation) {
  const [{ settings }, managed] = await Promise.all([loadSettings(), loadManaged()]);
  const words = faceWords(browser.i18n.getUILanguage());
  return { settings, managed, words, view: answer(observation, settings, managed, words) };
}
