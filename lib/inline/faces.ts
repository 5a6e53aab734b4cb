import type { PageStore } from '../state/page';

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

/** Where the lazily injected script leaves its one function: the extension's own world, not the page's. */
const KEY = Symbol.for('privacy-hints.faces');
type Scope = { [KEY]?: MountFaces };

export function offerFaces(mount: MountFaces): void {
  (globalThis as Scope)[KEY] = mount;
}

export function findFaces(): MountFaces | undefined {
  return (globalThis as Scope)[KEY];
}
