import { isConnected, listen, send } from '../browser-page';
import { readAddress } from '../claude/address';
import { WATCHED_SELECTORS } from '../claude/anchors';
import { onNavigate } from '../claude/navigation';
import { readerOf } from '../claude/page';
import { watch } from '../dom/sightings';
import { isPageReply, type PageRequest } from '../messages/page';
import type { Observation } from '../observation';
import { createPageStore } from '../state/page';
import { detect } from '../surfaces/detect';
import { createHost, followMode } from './host';
import { showReplies } from './show';
import { ANCHOR_STYLE, keepStanding } from './stand';

/** A full look through the page this long after the last navigation, in milliseconds. */
const SWEEP = 1500;
/** How often a visible page asks whether the extension is still there, in milliseconds. */
const PULSE = 2000;

/** Looks at one claude.ai page for as long as it lives: sees, asks the background, shows the answer. */
export function start(root: Element): void {
  const stop = new AbortController();
  const { signal } = stop;
  const store = createPageStore();
  const sightings = watch(root, WATCHED_SELECTORS, () => glance(), signal);
  const host = createHost(root, sightings.style + ANCHOR_STYLE, signal);
  const stand = keepStanding(root, host.element, sightings, store, signal);
  followMode(root, host.element, signal);
  showReplies(host, store, stand, signal);

  const read = readerOf(root, sightings);
  let last = '';
  const see = (): Observation => {
    const address = readAddress(location);
    return detect(address && read(address));
  };
  const report = async (seen: Observation) => {
    last = JSON.stringify(seen);
    store.setState({ seen });
    const reply = await send({ type: 'page.observed', observation: seen });
    if (isPageReply(reply) && store.getState().seen === seen && !signal.aborted)
      store.setState({ reply });
  };
  const look = () => {
    if (!isConnected()) return stop.abort();
    const seen = see();
    return JSON.stringify(seen) === last ? undefined : void report(seen);
  };
  const glance = () => {
    look();
    stand();
  };

  let timer = 0;
  const sweepLater = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      sightings.sweep();
      glance();
    }, SWEEP);
  };
  onNavigate(() => {
    look();
    sweepLater();
  }, signal);
  const pulse = setInterval(() => {
    if (!document.hidden) look();
  }, PULSE);
  signal.addEventListener('abort', () => {
    clearInterval(pulse);
    clearTimeout(timer);
  });
  listen((message) => {
    const { type } = (message ?? {}) as Partial<PageRequest>;
    if (type === 'page.describe') return see();
    if (type === 'page.look') void report(see());
    return undefined;
  }, signal);
  look();
  sweepLater();
}
