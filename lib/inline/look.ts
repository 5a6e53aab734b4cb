import { isConnected, send } from '../browser-page';
import { readAddress, routeOf, type Address } from '../claude/address';
import type { WatchedName } from '../claude/anchors';
import { readerOf } from '../claude/page';
import { href } from '../dom/href';
import type { Sightings } from '../dom/sightings';
import { isPageReply } from '../messages/page';
import type { Observation } from '../observation';
import type { PageStore } from '../state/page';
import { detect } from '../surfaces/detect';
import { findLater } from './later';

export type Looker = {
  /** What the page shows now. */
  see(): Observation;
  /** Whether the page may show something else than was reported last; where incognito was, it always may. */
  isNew(): boolean;
  /** Looks, and reports what is new. */
  look(): void;
  /** Looks, and reports whatever is seen: the settings may have changed. */
  report(): void;
};

/** Sees what the page shows, asks the background what to say about it and keeps both in the store. */
export function lookAt(
  root: Element,
  sightings: Sightings<WatchedName>,
  store: PageStore,
  stop: AbortController,
): Looker {
  const read = readerOf(root, sightings, (label) => findLater()?.fullPlan(label) ?? 'unknown');
  let last = '';
  let lastRoute = '';
  let at = '';
  let address: Address | undefined;
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
  const report = async (seen: Observation, key: string) => {
    last = key;
    const moved = store.getState().seen?.surface !== seen.surface;
    // What was said of another surface must not be read as said of this one, not even for a moment.
    store.setState(moved ? { seen, reply: undefined, card: false, banner: false } : { seen });
    const reply = await send({ type: 'page.observed', observation: seen });
    if (!isConnected()) return stop.abort();
    if (isPageReply(reply) && store.getState().seen === seen && !stop.signal.aborted)
      store.setState({ reply });
  };
  return {
    see,
    isNew: () =>
      store.getState().seen?.surface === 'incognito' ||
      (isNewRoute() && JSON.stringify(see()) !== last),
    look() {
      const seen = see();
      const key = JSON.stringify(seen);
      if (key !== last) void report(seen, key);
    },
    report() {
      const seen = see();
      void report(seen, JSON.stringify(seen));
    },
  };
}
