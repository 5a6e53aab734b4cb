import { isConnected, send } from '../../lib/page/channel';
import { markOf, readAddress, routeOf, type Address } from '../../lib/claude/address';
import type { WatchedName } from '../../lib/claude/anchors';
import { placeOf, type Page } from '../../lib/claude/page';
import { href } from './href';
import type { Sightings } from '../../lib/page/sightings';
import { isPageReply } from '../../lib/messages/replies';
import type { PageStore } from '../../lib/page/store';
import { readerOf } from './read-page';

export type Looker = {
  /** What can be read of the page now; nothing where its address is none of claude.ai. */
  see(): Page | undefined;
  /**
   * After a navigation: takes back what was said of another place. What is there now is reported when it is looked at,
   * because the page shows it only after the address has changed; where incognito was, the address is enough.
   * @returns whether the page may show something else than was reported last; where incognito was, it always may.
   */
  navigated(): boolean;
  /** Looks, and reports what is new, and what was said on another day. */
  look(): void;
  /** Looks, and reports whatever is seen: the settings may have changed. */
  report(): void;
};

const DAY = 86_400_000;
/** What was said of another place must not be read as said of this one, not even for a moment. */
const SILENT = { reply: undefined, card: false, banner: false } as const;
/** How long an answer may take, and when a report without one is sent again, each time twice as late, in milliseconds. */
const LATE = 10_000;
const AGAIN = 250;
/** So often, within a minute: a page without a tab of its own is never answered, and must not keep the worker awake. */
const MOST_AGAIN = 8;

/** Reads the page, asks the background what to say about it and keeps both in the store. */
export function lookAt(
  root: Element,
  sightings: Sightings<WatchedName>,
  store: PageStore,
  stop: AbortController,
): Looker {
  const reader = readerOf(root, sightings);
  const doc = `${String(Math.random()).slice(2)}-${String(Math.random()).slice(2)}`;
  let number = 0;
  let last = '';
  let lastPlace = '';
  let lastDay = 0;
  let lastRoute = '';
  let lookedAt = '';
  let lastSign: number | undefined;
  /** The report that nobody has answered yet: looked after by the looks, because a timer for each costs every page. */
  let unanswered: { readonly since: number; readonly again: () => void } | undefined;
  let at = '';
  let address: Address | undefined;
  const today = () => Math.floor(Date.now() / DAY);
  const locate = () => {
    const now = href();
    if (now !== at) address = readAddress(now);
    at = now;
    return address;
  };
  const see = () => {
    const here = locate();
    return here && reader.read(here);
  };
  const report = (page: Page, key: string) => {
    const place = placeOf(page);
    const moved = place !== lastPlace;
    last = key;
    lastPlace = place;
    lastDay = today();
    number++;
    store.setState({ seen: page, ...(moved && SILENT) });
    void ask(page, number, markOf(href()), 0);
  };
  const ask = async (page: Page, mine: number, mark: number, tries: number): Promise<void> => {
    const again = () => {
      if (mine === number && tries < MOST_AGAIN && !stop.signal.aborted)
        void ask(page, mine, markOf(href()), tries + 1);
    };
    unanswered = { since: Date.now(), again };
    const reply = await send({ type: 'page.observed', doc, number: mine, mark, page });
    if (!isConnected()) return stop.abort();
    if (mine !== number || stop.signal.aborted) return undefined;
    unanswered = undefined;
    if (isPageReply(reply)) store.setState({ reply, holding: reply.pause });
    if (isPageReply(reply) && reply.inToolbar) return undefined;
    // The worker may have been stopped while it answered, or the address have changed: nobody else would tell.
    setTimeout(again, AGAIN * 2 ** tries);
    return undefined;
  };
  /** Says nothing until the next look, and hears no answer to what was reported of the last place. */
  const leave = (seen: Page) => {
    number++;
    last = '';
    lastSign = undefined;
    store.setState({ seen, ...SILENT });
  };
  return {
    see,
    navigated() {
      const route = routeOf(href());
      const isNew = route !== lastRoute;
      lastRoute = route;
      const { seen, pause } = store.getState();
      const wasIncognito = seen?.address.keys.includes('incognito') === true;
      if (!isNew && !wasIncognito) return false;
      if (pause) store.setState({ pause: undefined });
      const here = locate();
      // Before the first look there is nothing that could stand wrongly.
      if (!here || !seen) return true;
      const page = wasIncognito ? reader.read(here) : { ...seen, address: here };
      if (placeOf(page) === lastPlace) return true;
      if (wasIncognito) report(page, JSON.stringify(page));
      else leave(page);
      return true;
    },
    look() {
      if (unanswered && Date.now() - unanswered.since > LATE) unanswered.again();
      const now = href();
      const { seen } = store.getState();
      const sign = seen && now === lookedAt ? reader.sign(seen) : undefined;
      if (sign !== undefined && sign === lastSign && today() === lastDay) return;
      const page = see();
      const key = JSON.stringify(page);
      if (page && (key !== last || today() !== lastDay)) report(page, key);
      lookedAt = now;
      lastSign = page && reader.sign(page);
    },
    report() {
      const page = see();
      if (page) report(page, JSON.stringify(page));
    },
  };
}
