import type { View } from '../answer/view';
import type { ConnectorView } from '../connectors/says';
import type { SurfaceId } from '../observation';
import type { Tone } from '../policy/schema';

/** What the line in a page shows, and nothing more. */
export type LineView = {
  readonly name: string;
  readonly line: { readonly text: string; readonly tone: Tone } | null;
  /** What its two buttons offer; the first says how old its sentence is, too. */
  readonly open: string;
  readonly fold: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly choices: {
    readonly shown: boolean;
    readonly folded: boolean;
    readonly corner: 'start' | 'end';
  };
};

/** The background's answer to `page.observed`: no more than the line shows, because every page pays for it. */
export type PageReply = LineView & {
  readonly surface: SurfaceId;
  /** The connector the page's address names; empty where it names none. */
  readonly connector: string;
  /** Whether the toolbar says so, too; not where the tab showed another address by then. */
  readonly inToolbar: boolean;
  /** Whether there is something to say before a connector is authorised. */
  readonly banner: boolean;
  /** Whether Connect is held, and the connectors it is not held for again. */
  readonly pause: { readonly on: boolean; readonly accepted: readonly string[] };
};

/** The background's answer to `faces.wanted`: everything the card and the banner show. */
export type FacesReply = {
  readonly view: View;
  /** The answers for a connector that is about to be authorised, whatever page that happens on. */
  readonly connecting: View;
  /** The connector the page is about; absent where the page is about none. */
  readonly connector?: ConnectorView;
};

/**
 * Whether a value has the outline of a reply. Only our own background can send one; this keeps a half answer
 * of another version from being rendered. zod stays out of the page for its weight.
 */
export function isPageReply(value: unknown): value is PageReply {
  const reply = value as Partial<PageReply> | null | undefined;
  return (
    typeof reply?.surface === 'string' &&
    typeof reply.connector === 'string' &&
    typeof reply.name === 'string' &&
    (reply.line === null || typeof reply.line?.text === 'string') &&
    typeof reply.choices?.shown === 'boolean' &&
    Array.isArray(reply.pause?.accepted) &&
    typeof reply.open === 'string'
  );
}

/** The same for the answer the card and the banner are drawn from. */
export function isFacesReply(value: unknown): value is FacesReply {
  const reply = value as Partial<FacesReply> | null | undefined;
  return (
    typeof reply?.view?.name === 'string' &&
    Array.isArray(reply.view.sentences) &&
    Array.isArray(reply.connecting?.sentences)
  );
}

/** The same for what the pause says. */
export function isConnectorView(value: unknown): value is ConnectorView {
  const view = value as Partial<ConnectorView> | null | undefined;
  return typeof view?.name === 'string' && Array.isArray(view.ticks) && view.ticks.length > 0;
}
