import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ConnectorView } from '../connectors/says';
import type { Page } from '../claude/page';
import type { FacesReply, PageReply } from '../messages/replies';

/** What the faces in a page show. Lives as long as the page; everything in it can be rebuilt. */
type PageState = {
  readonly seen: Page | undefined;
  readonly reply: PageReply | undefined;
  /** Whether Connect is held, as last heard: while nothing is said of a page, a press is held all the same. */
  readonly holding: PageReply['pause'] | undefined;
  /** What card and banner show; fetched when one of them opens. */
  readonly answer: FacesReply | undefined;
  readonly card: boolean;
  readonly banner: boolean;
  /** A held Connect, and what it waits for. */
  readonly pause: ConnectorView | undefined;
  /** Room the card may take, in CSS pixels from the edges of the window. */
  readonly room: Room;
};
export type Room = { readonly left: number; readonly bottom: number; readonly height: number };
export type PageStore = StoreApi<PageState>;

export function createPageStore(): PageStore {
  return createStore<PageState>(() => ({
    seen: undefined,
    reply: undefined,
    holding: undefined,
    answer: undefined,
    card: false,
    banner: false,
    pause: undefined,
    room: { left: 8, bottom: 8, height: 480 },
  }));
}
