import { answer } from '../../lib/answer/answer';
import type { FacesReply, PageReply } from '../../lib/messages/replies';
import type { RequestOf } from '../../lib/messages/protocol';
import type { Page } from '../../lib/claude/page';
import type { Observation } from '../../lib/observation';
import { loadManaged, loadSettings } from '../../lib/settings/store';
import { aged, inSlot } from '../../lib/answer/view';
import { detect } from '../../lib/surfaces/detect';
import { today } from '../../lib/today';
import { words } from '../../lib/words';
import { acceptedKeys, bannerConnector } from './connect';
import { loadLedger } from './ledger-store';
import { begins } from './moments';
import { showInToolbar, takeBack } from './show-in-toolbar';
import { rememberStep } from './steps';

/** How long the page's own answer waits to hear that the toolbar says so, too, in milliseconds; then it asks again. */
const TOOLBAR_PATIENCE = 150;

/**
 * Answers a report: puts it on the toolbar and says what the line shows.
 * @returns nothing where a later report of the document was taken already.
 */
export async function replyTo(
  { doc, number, mark, page }: RequestOf<'page.observed'>,
  tabId: number,
): Promise<PageReply | undefined> {
  const moment = { tabId, doc, number, mark };
  if (!begins(moment)) return undefined;
  const observation = detect(page);
  takeBack(tabId, observation.surface);
  const [{ settings, managed, view }, ledger] = await Promise.all([
    viewFor(observation),
    loadLedger(),
    rememberStep(tabId, observation.facts.serverHost, observation.facts.serverHost),
  ]);
  const inToolbar = await Promise.race([
    showInToolbar(view, moment).catch(() => false),
    new Promise<false>((resolve) => {
      setTimeout(() => resolve(false), TOOLBAR_PATIENCE);
    }),
  ]);
  const [line] = inSlot(view, 'line');
  return {
    surface: view.surface,
    connector: observation.facts.connector,
    inToolbar,
    name: view.name,
    line: line ? { text: line.text, tone: line.tone } : null,
    banner: inSlot(view, 'banner').length > 0,
    pause: { on: managed.pause ?? settings.pause, accepted: acceptedKeys(ledger) },
    choices: {
      shown:
        managed.line?.includes(observation.surface) ||
        !settings.lineOff.includes(observation.surface),
      folded: settings.lineFolded,
      corner: settings.lineCorner,
    },
    open: aged(words.ui('open-details'), view, words),
    fold: words.ui('fold'),
    language: words.language,
    direction: words.direction,
  };
}

/** Answers what card and banner show. */
export async function facesReply(page: Page): Promise<FacesReply> {
  const observation = detect(page);
  const { settings, managed, view } = await viewFor(observation);
  // Of one connector, wherever it is begun: what it can do is said beside it.
  const facts = { ...observation.facts, connectorPage: custom(observation) ?? ('one' as const) };
  const asked: Observation = { ...observation, surface: 'connectors', facts };
  const connecting = answer(asked, settings, managed, words, today());
  const banner = inSlot(view, 'banner').length > 0;
  return { view, connecting, ...(banner && { connector: bannerConnector(observation.facts) }) };
}

function custom({ facts: { connectorPage } }: Observation) {
  return connectorPage === 'custom' ? connectorPage : undefined;
}

async function viewFor(observation: Observation) {
  const [{ settings }, managed] = await Promise.all([loadSettings(), loadManaged()]);
  return { settings, managed, view: answer(observation, settings, managed, words, today()) };
}
