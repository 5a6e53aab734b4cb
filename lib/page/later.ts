import type { WatchedName } from '../claude/anchors';
import type { PageReply } from '../messages/replies';
import type { AskFirst } from './faces';
import type { Host } from './host';
import { shelf } from './shelf';
import type { Sightings } from './sightings';
import type { PageStore } from './store';

/** Card, banner and pause, fetched into the page the first time one is wanted. */
export type Faces = {
  /** Folds the line, or unfolds it. */
  fold(): void;
  readonly ask: AskFirst;
  toggleCard(): void;
  /**
   * After a new reply: keeps an open card right, and shows the banner where there is something to say and this page's
   * was not read yet.
   */
  refresh(banner: boolean): void;
};

/** What a page needs when something happens in it: a press, a dialog, a banner. */
export type Later = {
  openFaces(host: Host, store: PageStore, signal: AbortSignal): Faces;
  /** Holds Connect the first time it is pressed for a connector, from the press on that is going on. */
  holdConnect(root: Element, store: PageStore, ask: AskFirst, signal: AbortSignal): void;
  /** Takes the line where it covers nothing of `blockers`; calls `changed` when that has to be looked at anew. */
  stepAside(
    root: Element,
    host: Host,
    sightings: Sightings<WatchedName>,
    blockers: readonly Element[],
    corner: PageReply['choices']['corner'],
    changed: () => void,
    signal: AbortSignal,
  ): void;
};

/** Left by `later.js`, which stands before `claude.js` in the manifest. */
export const { offer: offerLater, find: findLater } = shelf<Later>('later');
