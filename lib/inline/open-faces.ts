import { send } from '../browser-page';
import type { PageStore } from '../state/page';
import { make } from '../dom/make';
import { findFaces, type FaceActions } from './faces';
import type { Host } from './host';
import { roomBeside } from './room';

/** Opens card and banner, fetching their script into the page the first time one is wanted. */
export function openFaces({ element, shadow }: Host, store: PageStore, signal: AbortSignal) {
  let mounted: Promise<boolean> | undefined;
  let dismissedAt = '';
  const inline = () => store.getState().reply?.inline;
  const close = () => store.setState({ card: false });
  const fold = () => void send({ type: 'inline.fold', folded: !inline()?.folded });
  const actions: FaceActions = {
    close,
    fold,
    dismiss: () => {
      dismissedAt = place();
      store.setState({ banner: false });
    },
    corner: () =>
      void send({ type: 'inline.corner', corner: inline()?.corner === 'end' ? 'start' : 'end' }),
    off: () => {
      close();
      void send({ type: 'inline.off', surface: store.getState().reply?.view.surface });
    },
    options: () => void send({ type: 'options.wanted' }),
  };
  const mount = async (): Promise<boolean> => {
    if (!findFaces()) await send({ type: 'card.wanted' });
    const faces = findFaces();
    if (!faces || signal.aborted) return false;
    const container = make('div');
    shadow.append(container);
    try {
      faces(container, store, actions);
    } catch {
      // A page that shadows the document's own methods can stop React. The line and the toolbar remain.
      container.remove();
      return false;
    }
    return true;
  };
  const ready = async () => {
    mounted ??= mount();
    const worked = await mounted;
    if (!worked) mounted = undefined;
    return worked;
  };
  return {
    fold,
    toggleCard: () => {
      if (store.getState().card) return close();
      if (inline()?.folded) fold();
      return void ready().then(
        (worked) => worked && store.setState({ card: true, room: roomBeside(element) }),
      );
    },
    /** Shows the banner where there is something to say and this page's was not read yet. */
    offerBanner: (wanted: boolean) => {
      if (!wanted || place() === dismissedAt) return store.setState({ banner: false });
      return void ready().then((worked) => worked && store.setState({ banner: true }));
    },
  };
}

/** Path and fragment: enough to tell one connector page from another, kept in memory only. */
function place(): string {
  return (location.pathname + location.hash).slice(0, 500);
}
