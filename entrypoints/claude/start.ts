import { isConnected, listen } from '../../lib/page/channel';
import { WATCHED_SELECTORS } from '../../lib/claude/anchors';
import { MODE_ATTRIBUTE } from '../../lib/claude/layout';
import { onNavigate } from '../../lib/claude/navigation';
import { watch } from '../../lib/page/sightings';
import { createPageStore } from '../../lib/page/store';
import { createHost } from '../../lib/page/host';
import { lookAt } from './look';
import { showReplies } from './show';
import { ANCHOR_STYLE, keepStanding } from './line/stand';

/** Events of one load or navigation are answered together, this long after the first, in milliseconds. */
const SETTLE = 40;
/** How often a visible page is looked at without an event: some things leave silently. In milliseconds. */
const PULSE = 2000;
/** Every so many pulses the whole page is looked through, whatever was heard. */
const THOROUGH = 5;

const RUNNING = Symbol.for('privacy-hints.running');

/**
 * Looks at one claude.ai page for as long as it lives: sees, asks the background, shows the answer. One that
 * runs in the same page already is stopped: a page that opens during the installation gets this script twice.
 */
export function start(root: Element): void {
  const stop = new AbortController();
  const { signal } = stop;
  const scope = globalThis as { [RUNNING]?: AbortController };
  scope[RUNNING]?.abort();
  scope[RUNNING] = stop;
  const begin = () => {
    if (!signal.aborted) run(root, stop);
  };
  // A page the browser makes ahead is nobody's yet: what it says would be said of the page in front.
  if (Reflect.get(Document.prototype, 'prerendering', document) === true)
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  // In tasks of their own, so that the browser can go on with the page in between.
  else setTimeout(begin);
}

function run(root: Element, stop: AbortController): void {
  const { signal } = stop;
  const store = createPageStore();
  let waiting = 0;
  let unswept = true;
  let pulses = 0;
  const glanceSoon = () => {
    waiting ||= window.setTimeout(glance, SETTLE);
  };
  const sightings = watch(root, WATCHED_SELECTORS, glanceSoon, signal);
  const host = createHost(root, sightings.style + ANCHOR_STYLE, stop, MODE_ATTRIBUTE);
  sightings.listenAt(host.element, host.shadow);
  const stand = keepStanding(root, host, sightings, store, signal);
  const looker = lookAt(root, sightings, store, stop);
  showReplies(root, host, store, stand, signal);

  function glance(): void {
    waiting = 0;
    if (signal.aborted) return;
    looker.look();
    // Before the first answer there is no line to be placed.
    if (store.getState().reply) stand();
  }
  onNavigate(() => {
    // From one chat to the next nothing changes: then the pulse is soon enough for what stands on the page.
    if (!looker.navigated()) return;
    unswept = true;
    glanceSoon();
  }, signal);
  const pulse = setInterval(() => {
    if (!isConnected()) return stop.abort();
    if (document.hidden) return;
    host.keep();
    if (unswept || !sightings.hears() || ++pulses % THOROUGH === 0) sightings.sweep();
    unswept = false;
    glance();
  }, PULSE);
  signal.addEventListener('abort', () => {
    clearInterval(pulse);
    clearTimeout(waiting);
  });
  // Back from the browser's memory, where the tab's button forgot what was said.
  addEventListener('pageshow', ({ persisted }) => persisted && looker.report(), { signal });
  addEventListener('visibilitychange', glanceSoon, { signal });
  listen(
    {
      'page.describe': () => looker.see(),
      'page.look': () => looker.report(),
      'page.line': () =>
        store.getState().banner
          ? 'behind-banner'
          : (host.element.getAttribute('data-line') ?? 'no-answer'),
    },
    signal,
  );
  glanceSoon();
}
