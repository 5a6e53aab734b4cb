import { send } from '../browser-page';
import { isConnectorView, isFacesReply } from '../messages/page';
import type { PageStore } from '../state/page';
import { make } from '../dom/make';
import { findFaces, type FaceActions } from './faces';
import type { Host } from './host';
import { roomBeside } from './room';

export type Faces = ReturnType<typeof openFaces>;

/** Opens card and banner, fetching their script into the page the first time one is wanted. */
export function openFaces({ element, shadow }: Host, store: PageStore, signal: AbortSignal) {
  let mounted = false;
  let dismissedAt = '';
  const inline = () => store.getState().reply?.inline;
  const close = () => store.setState({ card: false });
  const fold = () => void send({ type: 'inline.fold', folded: !inline()?.folded });
  let waiting: (() => void) | undefined;
  const settle = (then?: () => void) => {
    waiting = undefined;
    store.setState({ pause: undefined });
    then?.();
  };
  const actions: FaceActions = {
    close,
    explain: (connector) => void send({ type: 'consent.options', connector }),
    goOn: () => settle(waiting),
    cancel: () => settle(),
    fold,
    dismiss: () => {
      dismissedAt = place();
      store.setState({ banner: false });
    },
    corner: () =>
      void send({ type: 'inline.corner', corner: inline()?.corner === 'end' ? 'start' : 'end' }),
    off: () => {
      close();
      void send({ type: 'inline.off', surface: store.getState().reply?.surface });
    },
    options: () => void send({ type: 'options.wanted', surface: store.getState().seen?.surface }),
  };
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
  /** Fetches what the faces show, and their script with it. False where that did not work or is no longer wanted. */
  const ready = async (): Promise<boolean> => {
    const { seen } = store.getState();
    const answer = await send({ type: 'faces.wanted', observation: seen, load: !findFaces() });
    if (!isFacesReply(answer) || store.getState().seen?.surface !== seen?.surface || !mount())
      return false;
    store.setState({ answer });
    return true;
  };
  return {
    fold,
    /** Shows the decision of a held Connect. False where that did not work. */
    ask: async (id: string, slug: string, goOn: () => void): Promise<boolean> => {
      const [worked, pause] = await Promise.all([
        ready(),
        send({ type: 'pause.wanted', id, slug }),
      ]);
      if (!worked || !isConnectorView(pause)) return false;
      waiting = () => {
        void send({ type: 'connector.started', id, slug, accepted: true });
        goOn();
      };
      store.setState({ pause });
      return true;
    },
    toggleCard: () => {
      if (store.getState().card) return close();
      if (inline()?.folded) fold();
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
