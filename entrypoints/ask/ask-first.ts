import { send } from '../../lib/page/channel';
import type { ConnectorView } from '../../lib/connectors/says';
import { isConnectorView } from '../../lib/messages/replies';
import type { Pressed } from '../../lib/messages/protocol';
import type { PageStore } from '../../lib/page/store';
import type { AskFirst, GoOn } from '../../lib/page/faces';
import type { Host } from '../../lib/page/host';
import { findReadLink } from '../../lib/page/read-link';
import { isSeen, watchCover } from './seen';

/** How long the decision may take to be seen once it is drawn, and how often that is looked at, in milliseconds. */
const APPEAR = 700;
const LOOK = 50;
/** While it waits for the user it is looked at this often; so many times in a row unseen, and Connect goes on. */
const GUARD = 200;
const MOST_UNSEEN = 5;
/** Presses that are not taken because something is painted over; then Connect goes on without being counted. */
const MOST_REFUSED = 3;
/** How long the page waits until what was accepted is kept, in milliseconds. */
const KEEP = 4000;

type Waiting = {
  readonly press: Pressed;
  readonly goOn: GoOn;
  readonly stop: AbortController;
  /** Nothing is painted over the button that goes on, as far as the browser tells. */
  bare: () => boolean;
  refused: number;
};

/**
 * The decision of a held Connect, from the question to going on. Where it cannot be seen or used, or the page keeps
 * undoing it, Connect goes on as without us, and the toolbar says so.
 */
export function askFirst(
  host: Host,
  store: PageStore,
  signal: AbortSignal,
): { ask: AskFirst; goOn: () => void; cancel: () => void } {
  let waiting: Waiting | undefined;
  const settle = () => {
    waiting?.stop.abort();
    waiting = undefined;
    store.setState({ pause: undefined });
  };
  const button = () => host.shadow.querySelector('.pause .second');
  const shown = () => {
    const pause = host.shadow.querySelector('.pause');
    return pause !== null && isSeen(host.shadow, pause);
  };
  /** As without us: what was not seen cannot have been decided. */
  const letGo = () => {
    const { press, goOn } = waiting ?? {};
    settle();
    if (!press || !goOn) return;
    void send({ type: 'face.kept-away' });
    void starts(press, false);
    goOn(false);
  };
  const guard = (mine: Waiting) => {
    let unseen = 0;
    const timer = setInterval(() => {
      // A navigation took the pause away, and with it what it waited for.
      if (waiting !== mine || !store.getState().pause) return settleIf(mine);
      unseen = shown() ? 0 : unseen + 1;
      if (unseen > 0) host.restore();
      if (unseen >= MOST_UNSEEN) letGo();
    }, GUARD);
    mine.stop.signal.addEventListener('abort', () => clearInterval(timer));
  };
  const settleIf = (mine: Waiting) => {
    mine.stop.abort();
    if (waiting === mine) settle();
  };
  const accept = async ({ press, goOn }: Waiting): Promise<void> => {
    settle();
    // Kept before the page leaves, whether or not the worker sleeps; a worker that never answers stops nobody.
    await Promise.race([starts(press, true), after(KEEP)]);
    goOn(true);
  };
  const put = async (mine: Waiting, pause: ConnectorView): Promise<void> => {
    settle();
    signal.addEventListener('abort', () => mine.stop.abort(), { signal: mine.stop.signal });
    waiting = mine;
    store.setState({ pause });
    for (let waited = 0; waited < APPEAR && !shown(); waited += LOOK) {
      host.restore();
      await after(LOOK);
    }
    // Cancelled, or cleared by a navigation, before it was looked at.
    if (waiting !== mine || !store.getState().pause) return settleIf(mine);
    if (!shown()) return letGo();
    const goes = button();
    if (goes) mine.bare = watchCover(goes, mine.stop.signal);
    return guard(mine);
  };
  return {
    ask: async ({ id, slug, href }, goOn, isLate) => {
      // Only a link has to be read before it can be asked about.
      const link = href === '' ? null : findReadLink()?.(href)?.told;
      if (link === undefined) return false;
      const press: Pressed = { id, slug, link };
      const pause = await send({ type: 'pause.wanted', ...press });
      if (isLate()) return false;
      if (!isConnectorView(pause)) {
        // Nothing to ask: all of it was accepted before.
        if (pause === null) void starts(press, false);
        return false;
      }
      await put({ press, goOn, stop: new AbortController(), bare: () => true, refused: 0 }, pause);
      return true;
    },
    goOn: () => {
      if (!waiting) return;
      const goes = button();
      if (goes && isSeen(host.shadow, goes) && waiting.bare()) return void accept(waiting);
      // Something stands over what was pressed: raise the decision and let it be pressed again.
      if (++waiting.refused >= MOST_REFUSED) return letGo();
      const pause = host.shadow.querySelector<HTMLDialogElement>('dialog.pause');
      pause?.close();
      pause?.showModal();
    },
    cancel: settle,
  };
}

function starts(press: Pressed, accepted: boolean): Promise<unknown> {
  return send({ type: 'connector.started', ...press, accepted });
}

function after(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}
