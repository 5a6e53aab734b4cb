import { isConnected, send } from '../../lib/page/channel';
import { markOf, readAddress, routeOf, type Address } from '../../lib/claude/address';
import type { WatchedName } from '../../lib/claude/anchors';
import { readerOf } from '../../lib/claude/page';
import { fullPlan } from '../../lib/claude/plan-labels';
import { href } from './href';
import type { Sightings } from '../../lib/page/sightings';
import { isPageReply } from '../../lib/messages/replies';
import type { Observation } from '../../lib/observation';
import type { PageStore } from '../../lib/page/store';
import { detect } from '../../lib/surfaces/detect';

export type Looker = {
  /** What the page shows now. */
  see(): Observation;
  /**
   * After a navigation: reports another surface at once, because what is said of the last must not stand.
   * @returns whether the page may show something else than was reported last; where incognito was, it always may.
   */
  navigated(): boolean;
  /** Looks, and reports what is new, and what was said on another day. */
  look(): void;
  /** Looks, and reports whatever is seen: the settings may have changed. */
  report(): void;
};

const DAY = 86_400_000;
/** How long an answer may take, and when a report without one is sent again, each time twice as late, in milliseconds. */
const LATE = 10_000;
const AGAIN = 250;
/** So often, within a minute: a page without a tab of its own is never answered, and must not keep the worker awake. */
const MOST_AGAIN = 8;

/** Sees what the page shows, asks the background what to say about it and keeps both in the store. */
export function lookAt(
  root: Element,
  sightings: Sightings<WatchedName>,
  store: PageStore,
  stop: AbortController,
): Looker {
  const read = readerOf(root, sightings, fullPlan);
  const doc = `${String(Math.random()).slice(2)}-${String(Math.random()).slice(2)}`;
  let number = 0;
  let last = '';
  let lastDay = 0;
  let lastRoute = '';
  let at = '';
  let address: Address | undefined;
  const today = () => Math.floor(Date.now() / DAY);
  const see = () => {
    const now = href();
    if (now !== at) address = readAddress(now);
    at = now;
    return detect(address && read(address));
  };
  const isNewRoute = () => {
    const route = routeOf(href());
    const changed = route !== lastRoute;
    lastRoute = route;
    return changed;
  };
  const report = (seen: Observation, key: string) => {
    last = key;
    lastDay = today();
    number++;
    const moved = store.getState().seen?.surface !== seen.surface;
    // What was said of another surface must not be read as said of this one, not even for a moment.
    store.setState(moved ? { seen, reply: undefined, card: false, banner: false } : { seen });
    void ask(seen, number, markOf(href()), 0);
  };
  const ask = async (
    seen: Observation,
    mine: number,
    mark: number,
    tries: number,
  ): Promise<void> => {
    let timer = 0;
    const late = new Promise((resolve) => {
      timer = window.setTimeout(resolve, LATE);
    });
    const reply = await Promise.race([
      send({ type: 'page.observed', doc, number: mine, mark, observation: seen }),
      late,
    ]);
    clearTimeout(timer);
    if (!isConnected()) return stop.abort();
    if (mine !== number || stop.signal.aborted) return undefined;
    if (isPageReply(reply)) store.setState({ reply });
    if ((isPageReply(reply) && reply.inToolbar) || tries >= MOST_AGAIN) return undefined;
    // The worker may have been stopped while it answered, or the address have changed: nobody else would tell.
    setTimeout(
      () => {
        if (mine === number && !stop.signal.aborted)
          void ask(seen, mine, markOf(href()), tries + 1);
      },
      AGAIN * 2 ** tries,
    );
    return undefined;
  };
  return {
    see,
    navigated() {
      const before = store.getState().seen?.surface;
      const isNew = isNewRoute();
      if (!isNew && before !== 'incognito') return false;
      if (store.getState().pause) store.setState({ pause: undefined });
      const seen = see();
      const key = JSON.stringify(seen);
      if (seen.surface !== before && before !== undefined) report(seen, key);
      return before === 'incognito' || seen.surface !== before || key !== last;
    },
    look() {
      const seen = see();
      const key = JSON.stringify(seen);
      if (key !== last || today() !== lastDay) report(seen, key);
    },
    report() {
      const seen = see();
      report(seen, JSON.stringify(seen));
    },
  };
}
