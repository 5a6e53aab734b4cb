import type { PageStore } from '../state/page';
import { shelf } from './shelf';

/** What the card and the banner may ask for. */
export type FaceActions = {
  readonly close: () => void;
  readonly dismiss: () => void;
  readonly fold: () => void;
  readonly corner: () => void;
  readonly off: () => void;
  readonly options: () => void;
  /** Answers to a held Connect. */
  readonly explain: (connector: string) => void;
  readonly goOn: () => void;
  readonly cancel: () => void;
};
export type MountFaces = (container: HTMLElement, store: PageStore, actions: FaceActions) => void;

/** The one function of the lazily injected script. */
export const { offer: offerFaces, find: findFaces } = shelf<MountFaces>('faces');
