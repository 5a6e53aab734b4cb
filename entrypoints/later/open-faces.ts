import { isFacesReply } from '../../lib/messages/replies';
import { send } from '../../lib/page/channel';
import {
  findAsk,
  findCard,
  type AskActions,
  type AskFirst,
  type CardActions,
  type Start,
} from '../../lib/page/faces';
import type { Host } from '../../lib/page/host';
import type { Faces } from '../../lib/page/later';
import { make } from '../../lib/page/make';
import { findReadLink } from '../../lib/page/read-link';
import type { PageStore } from '../../lib/page/store';
import { roomBeside } from './room';

type Script = 'card' | 'ask' | 'link';

const FIND = { card: findCard, ask: findAsk, link: findReadLink };

/** Opens card, banner and pause, fetching their scripts into the page the first time one is wanted. */
export function openFaces(host: Host, store: PageStore, signal: AbortSignal): Faces {
  const { element, shadow } = host;
  let hasCard = false;
  let askFirst: AskFirst | undefined;
  let dismissedAt = '';
  const choices = () => store.getState().reply?.choices;
  const close = () => store.setState({ card: false });
  const fold = () => void send({ type: 'line.fold', folded: !choices()?.folded });
  const open = (address: string) => void send({ type: 'address.wanted', address });
  /** Draws into a place of its own; a page that shadows the document's own methods can stop that. */
  const mount = (draw: (container: HTMLElement) => void): boolean => {
    if (signal.aborted) return false;
    const container = make('div');
    shadow.append(container);
    try {
      draw(container);
      return true;
    } catch {
      // The line and the toolbar remain.
      container.remove();
      return false;
    }
  };
  const isMounted = {
    card: () => {
      const card = findCard();
      if (!hasCard && card) hasCard = mount((container) => card(container, store, cardActions));
      return hasCard;
    },
    ask: () => {
      const ask = findAsk();
      if (!askFirst && ask)
        mount((container) => {
          askFirst = ask(container, host, store, askActions, signal);
        });
      return askFirst !== undefined;
    },
  };
  /**
   * Fetches what a face shows, and its scripts with it. False where that did not work or is no longer wanted.
   * @param held what the pause is for: it is of the connector, so it may come before anything is said of the page.
   */
  const ready = async (face: 'card' | 'ask', held?: Start): Promise<boolean> => {
    const { seen } = store.getState();
    if (!seen) return false;
    const wanted: Script[] = held?.href ? [face, 'link'] : [face];
    const load = wanted.filter((name) => !FIND[name]());
    const answer = await send({ type: 'faces.wanted', page: seen, load });
    const { reply } = store.getState();
    if (!isFacesReply(answer)) return false;
    const fits = reply ? answer.view.surface === reply.surface : held !== undefined;
    if (!fits || !isMounted[face]()) return false;
    store.setState({ answer });
    return true;
  };
  const cardActions: CardActions = {
    close,
    open,
    corner: () =>
      void send({ type: 'line.corner', corner: choices()?.corner === 'end' ? 'start' : 'end' }),
    off: () => {
      const surface = store.getState().reply?.surface;
      close();
      if (surface) void send({ type: 'line.off', surface });
    },
    options: () => {
      const surface = store.getState().reply?.surface;
      if (surface) void send({ type: 'options.wanted', surface });
    },
  };
  const askActions: AskActions = {
    open,
    explain: (connector) => void send({ type: 'services.wanted', connector }),
    dismiss: () => {
      dismissedAt = place();
      store.setState({ banner: false });
    },
  };
  const ask: AskFirst = async (start, goOn, isLate) =>
    (await ready('ask', start)) && !!askFirst && askFirst(start, goOn, isLate);
  return {
    fold,
    ask,
    toggleCard: () => {
      if (store.getState().card) return close();
      if (choices()?.folded) fold();
      return void ready('card').then(
        (worked) => worked && store.setState({ card: true, room: roomBeside(element) }),
      );
    },
    refresh: (banner: boolean) => {
      const wanted = banner && place() !== dismissedAt;
      if (!wanted) store.setState({ banner: false });
      if (store.getState().card) void ready('card');
      if (wanted) void ready('ask').then((worked) => worked && store.setState({ banner: true }));
    },
  };
}

/** Path and fragment: enough to tell one connector page from another, kept in memory only. */
function place(): string {
  return (location.pathname + location.hash).slice(0, 500);
}
