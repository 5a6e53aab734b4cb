import type { ConsentKind } from './consent-kind';

/** The background's answer to `consent.opened`. */
export type ConsentReply = {
  readonly kind: ConsentKind;
  readonly title: string;
  /** What Claude can do there as far as known: of a second step what the first was about; empty where nothing is. */
  readonly first: string;
  /** The connector is known to read and nothing else. */
  readonly readsOnly: boolean;
  /** A sentence of its own that some connectors need; empty elsewhere. */
  readonly note: string;
  /** Host of a server the link names that is not of the page's service; empty elsewhere. */
  readonly server: string;
  /** Where the service ends the access, in words and, where one is known, as a page. */
  readonly end: string;
  readonly manage: string;
};

/** Whether a value has the outline of a reply; `null` says that there is nothing to say. */
export function isConsentReply(value: unknown): value is ConsentReply {
  const reply = value as Partial<ConsentReply> | null | undefined;
  return typeof reply?.kind === 'string' && typeof reply.title === 'string';
}
