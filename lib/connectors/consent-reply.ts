/** The background's answer to `consent.opened`. */
export type ConsentReply = {
  readonly kind: 'claude' | 'claude-code' | 'look-alike' | 'second';
  readonly title: string;
  /** Where the service ends the access, in words and, where one is known, as a page. */
  readonly end: string;
  readonly manage: string;
  readonly labels: Readonly<Record<string, string>>;
};

/** Whether a value has the outline of a reply; `null` says that there is nothing to say. */
export function isConsentReply(value: unknown): value is ConsentReply {
  const reply = value as Partial<ConsentReply> | null | undefined;
  return typeof reply?.title === 'string' && typeof reply.labels === 'object';
}
