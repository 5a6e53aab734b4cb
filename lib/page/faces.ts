import type { PageStore } from './store';
import { shelf } from './shelf';

/** What the card and the banner may ask for. */
export type FaceActions = {
  readonly close: () => void;
  readonly dismiss: () => void;
  readonly fold: () => void;
  readonly corner: () => void;
  readonly off: () => void;
  readonly options: () => void;
  /** Opens an address of a face: there is no link in the page that the page could make the browser fetch. */
  readonly open: (address: string) => void;
  /** Answers to a held Connect. */
  readonly explain: (connector: string) => void;
  readonly goOn: () => void;
  readonly cancel: () => void;
};
export type MountFaces = (container: HTMLElement, store: PageStore, actions: FaceActions) => void;

/** The one function of the lazily injected script. */
export const { offer: offerFaces, find: findFaces } = shelf<MountFaces>('faces');
