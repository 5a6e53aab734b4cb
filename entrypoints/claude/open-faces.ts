import { send } from '../../lib/page/channel';
import { make } from '../../lib/page/make';
import { isFacesReply } from '../../lib/messages/replies';
import type { PageStore } from '../../lib/page/store';
import { askFirst } from './pause/ask-first';
import { findFaces, type FaceActions } from '../../lib/page/faces';
import type { Host } from '../../lib/page/host';
import { findReadLink } from '../../lib/page/read-link';
import { roomBeside } from './line/room';

export type Faces = ReturnType<typeof openFaces>;
type Scripts = readonly ('card' | 'link')[];

/** Opens card, banner and pause, fetching their script into the page the first time one is wanted. */
export function openFaces(host: Host, store: PageStore, signal: AbortSignal) {
  const { element, shadow } = host;
  let mounted = false;
  let dismissedAt = '';
  const choices = () => store.getState().reply?.choices;
  const close = () => store.setState({ card: false });
  const fold = () => void send({ type: 'line.fold', folded: !choices()?.folded });
  const mount = (): boolean => {
    const faces = findFaces();
    if (mounted || !faces || signal.aborted) return mounted;
    const container = make('div');
    shadow.append(container);
    try {
      faces(container, store, actions);
      mounted = true;
    } catch {
      // A page that shadows the document's own methods can stop React. The line and the toolbar remain.
      container.remove();
    }
    return mounted;
  };
  /** Fetches what the faces show, and their scripts with it. False where that did not work or is no longer wanted. */
  const ready = async (withLink = false): Promise<boolean> => {
    const { seen } = store.getState();
    if (!seen) return false;
    const load: Scripts = [
      ...(findFaces() ? [] : (['card'] as const)),
      ...(withLink && !findReadLink() ? (['link'] as const) : []),
    ];
    const answer = await send({ type: 'faces.wanted', page: seen, load });
    if (!isFacesReply(answer) || answer.view.surface !== store.getState().reply?.surface)
      return false;
    if (!mount()) return false;
    store.setState({ answer });
    return true;
  };
  const pausing = askFirst(host, store, ready, signal);
  const actions: FaceActions = {
    close,
    fold,
    goOn: pausing.goOn,
    cancel: pausing.cancel,
    open: (address) => void send({ type: 'address.wanted', address }),
    explain: (connector) => void send({ type: 'services.wanted', connector }),
    dismiss: () => {
      dismissedAt = place();
      store.setState({ banner: false });
    },
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
  return {
    fold,
    ask: pausing.ask,
    toggleCard: () => {
      if (store.getState().card) return close();
      if (choices()?.folded) fold();
      return void ready().then(
        (worked) => worked && store.setState({ card: true, room: roomBeside(element) }),
      );
    },
    /**
     * After a new reply: keeps an open card right, and shows the banner where there is something to say and
     * this page's was not read yet.
     */
    refresh: (banner: boolean) => {
      const wanted = banner && place() !== dismissedAt;
      if (!wanted) store.setState({ banner: false });
      if (wanted || store.getState().card)
        void ready().then((worked) => worked && store.setState({ banner: wanted }));
    },
  };
}

/** Path and fragment: enough to tell one connector page from another, kept in memory only. */
function place(): string {
  return (location.pathname + location.hash).slice(0, 500);
}
