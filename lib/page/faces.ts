import type { Host } from './host';
import { shelf } from './shelf';
import type { PageStore } from './store';

/** What the card may ask for. */
export type CardActions = {
  readonly close: () => void;
  readonly corner: () => void;
  readonly off: () => void;
  readonly options: () => void;
  /** Opens an address of a face: there is no link in the page that the page could make the browser fetch. */
  readonly open: (address: string) => void;
};

/** What the banner and the pause may ask for. */
export type AskActions = {
  readonly open: (address: string) => void;
  readonly explain: (connector: string) => void;
  readonly dismiss: () => void;
};

/** A start that is held: of a server by Claude's id, or the service's own link. */
export type Start = {
  readonly id: string;
  readonly slug: string;
  /** The link that leads away, kept only to be read and gone on with; empty for a start on claude.ai. */
  readonly href: string;
};
/** Lets the start happen; says whether the user accepted it, so that this page does not ask again. */
export type GoOn = (accepted: boolean) => void;
/**
 * Asks for the decision.
 * @param isLate whether the page went on meanwhile: then nothing is asked any more.
 * @returns false where it is not shown, and Connect goes on.
 */
export type AskFirst = (start: Start, goOn: GoOn, isLate: () => boolean) => Promise<boolean>;

export type MountCard = (container: HTMLElement, store: PageStore, actions: CardActions) => void;
export type MountAsk = (
  container: HTMLElement,
  host: Host,
  store: PageStore,
  actions: AskActions,
  signal: AbortSignal,
) => AskFirst;

/** The one function of each lazily injected script: what the user opens, and what comes before a connector. */
export const { offer: offerCard, find: findCard } = shelf<MountCard>('card');
export const { offer: offerAsk, find: findAsk } = shelf<MountAsk>('ask');
