import { createLine } from '../../components/line';
import { isConnected, listen, send } from '../browser-page';
import { readAddress } from '../claude/address';
import { onNavigate } from '../claude/navigation';
import { pageOf } from '../claude/page';
import { onAppear } from '../dom/appear';
import { isPageReply, type PageRequest } from '../messages/page';
import type { Observation } from '../observation';
import { createPageStore } from '../state/page';
import { detect } from '../surfaces/detect';
import { inSlot } from '../view';
import { openFaces } from './open-faces';
import { createHost, followMode } from './host';
import { keepStanding } from './stand';

/** Second looks after a navigation, in milliseconds: for pages whose own styles switch our watching off. */
const SECOND_LOOKS = [250, 1500];
/** How often a visible page asks whether the extension is still there, in milliseconds. */
const PULSE = 2000;

/** Looks at one claude.ai page for as long as it lives: sees, asks the background, shows the answer. */
export function start(root: Element): void {
  const stop = new AbortController();
  const { signal } = stop;
  const store = createPageStore();
  const host = createHost(root, signal);
  const faces = openFaces(host.shadow, store, signal);
  const line = createLine({ open: faces.toggleCard, fold: () => faces.fold() });
  host.shadow.append(line.element);
  const stand = keepStanding(root, line.element, store, signal);
  followMode(root, host.element, signal);

  const see = (): Observation => {
    const address = readAddress(location.href);
    return detect(address && pageOf(root, address));
  };
  const report = async (seen: Observation) => {
    store.setState({ seen });
    const reply = await send({ type: 'page.observed', observation: seen });
    if (isPageReply(reply) && store.getState().seen === seen && !signal.aborted)
      store.setState({ reply });
  };
  const look = () => {
    if (!isConnected()) return stop.abort();
    const seen = see();
    if (isSame(seen, store.getState().seen)) return undefined;
    return void report(seen);
  };

  store.subscribe(({ reply, card }, before) => {
    line.opener.setAttribute('aria-expanded', String(card));
    if (!reply || reply === before.reply) return;
    const { view, inline, labels } = reply;
    host.element.setAttribute('data-surface', view.surface);
    line.update(view, inline.folded, labels);
    if (!inline.shown) line.element.hidden = true;
    stand();
    faces.offerBanner(inSlot(view, 'banner').length > 0);
  });

  const glance = () => {
    look();
    stand();
  };
  let timers: number[] = [];
  onNavigate(() => {
    look();
    for (const timer of timers) clearTimeout(timer);
    timers = SECOND_LOOKS.map((after) => window.setTimeout(glance, after));
  }, signal);
  onAppear(root, glance, signal);
  const pulse = setInterval(() => {
    if (!document.hidden) look();
  }, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
  listen((message) => {
    const { type } = (message ?? {}) as Partial<PageRequest>;
    if (type === 'page.describe') return see();
    if (type === 'page.look') void report(see());
    return undefined;
  }, signal);
  look();
}

function isSame(a: Observation, b: Observation | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
