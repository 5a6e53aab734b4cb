import type { View } from '../view';

/** What the background may ask of a page. Both carry nothing, so there is nothing to forge. */
export type PageRequest = { readonly type: 'page.look' } | { readonly type: 'page.describe' };

/** The background's answer to `page.observed`. */
export type PageReply = {
  readonly view: View;
  readonly inline: {
    readonly shown: boolean;
    readonly folded: boolean;
    readonly corner: 'start' | 'end';
  };
  /** Texts of the controls, by key of `ui.json`. */
  readonly labels: Readonly<Record<string, string>>;
};

/**
 * Whether a value has the outline of a reply. Only our own background can send one; this keeps a half answer
 * of another version from being rendered. zod stays out of the page for its weight.
 */
export function isPageReply(value: unknown): value is PageReply {
  const reply = value as Partial<PageReply> | null | undefined;
  return (
    typeof reply === 'object' &&
    typeof reply?.view?.name === 'string' &&
    Array.isArray(reply.view.sentences) &&
    typeof reply.inline?.shown === 'boolean' &&
    typeof reply.labels === 'object'
  );
}
