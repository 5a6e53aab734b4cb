import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';
import { LINE_KINDS, type LinkTold } from '../connectors/link/asks';
import { MOST_OWN } from '../connectors/ledger';
import type { ConsentReply } from '../connectors/link/consent-reply';
import { REDIRECTS } from '../connectors/link/redirect';
import type { ConnectorView } from '../connectors/says';
import { KEYS, LONGEST, MARKS } from '../claude/address';
import { DECIDING, type Page } from '../claude/page';
import { SECTION_NAMES } from '../claude/sections';
import { FRONT_ENDS, MOST_ATTACHMENTS, PLANS, SURFACES } from '../observation';
import type { FacesReply, PageReply } from './replies';

/** Who sends: our script in a claude.ai page, the one on a service's consent page, or a page of the extension. */
export type Party = 'page' | 'consent' | 'extension';

/** A text of the page's: one that does not fit is taken as empty, so that the rest is still said. */
const fitting = (form: RegExp) => otherwise(z.string().check(z.regex(form)), '');

/** A host as the browser spells it, which lets through more signs than names have. */
const host = fitting(/^[\x21-\x7e]{0,253}$/);
/** Claude's id of a connector's server, or its name in an address. */
const serverId = fitting(/^[\w-]{0,64}$/);

export const pageSchema = z.strictObject({
  address: z.strictObject({
    path: z.string().check(z.maxLength(LONGEST)),
    keys: z.readonly(z.array(z.enum(KEYS)).check(z.maxLength(KEYS.length))),
    marks: z.readonly(z.array(z.enum(MARKS)).check(z.maxLength(MARKS.length))),
    serverHost: host,
    serverId,
    hash: z.string().check(z.maxLength(LONGEST)),
    cut: z.boolean(),
  }),
  anchors: z.readonly(z.array(z.enum(DECIDING)).check(z.maxLength(DECIDING.length))),
  section: z.union([z.literal(''), z.enum(SECTION_NAMES)]),
  attachments: z.int().check(z.gte(0), z.lte(MOST_ATTACHMENTS)),
  approval: z.boolean(),
  plan: z.enum(PLANS),
  connectCard: z.boolean(),
  connector: serverId,
  frontEnd: z.enum(FRONT_ENDS),
}) satisfies z.ZodMiniType<Page>;

const linkSchema = z.strictObject({
  host,
  redirect: z.enum(REDIRECTS),
  redirectHost: host,
  claims: z.boolean(),
  resourceHost: host,
  clientId: otherwise(z.string().check(z.maxLength(300)), ''),
  wholeCompany: z.boolean(),
  says: z.enum(['listed', 'missing', 'hidden']),
  kinds: z.readonly(z.array(z.enum(LINE_KINDS)).check(z.maxLength(LINE_KINDS.length))),
  unknown: z.boolean(),
  reads: z.boolean(),
  beyond: z.boolean(),
  cut: z.boolean(),
}) satisfies z.ZodMiniType<LinkTold>;

/** The connector a pressed Connect belongs to: by Claude's id, by the page's address, or by the link it led to. */
const pressed = { id: serverId, slug: serverId, link: z.nullable(linkSchema) };
export type Pressed = { id: string; slug: string; link: LinkTold | null };

const nothing: z.ZodMiniType<object> = z.strictObject({});

/** Stands for the type of a reply: there is nothing to be read at run time. */
const reply = <Reply>() => undefined as Reply;

/** Everything the background is asked: who may ask it, what the question carries, and what is answered. */
export const MESSAGES = {
  'page.observed': {
    from: ['page'],
    request: z.strictObject({
      /** The document, and which of its reports this is. */
      doc: z.string().check(z.regex(/^[\w-]{8,64}$/)),
      number: z.int().check(z.gte(1)),
      /** Stands for the document's address: lib/claude/address.ts, `markOf`. */
      mark: z.int().check(z.gte(0)),
      page: pageSchema,
    }),
    reply: reply<PageReply | undefined>(),
  },
  /** What card and banner show; `load` asks for scripts of ours too. */
  'faces.wanted': {
    from: ['page'],
    request: z.strictObject({
      page: pageSchema,
      load: z.readonly(z.array(z.enum(['card', 'ask', 'link'])).check(z.maxLength(2))),
    }),
    reply: reply<FacesReply>(),
  },
  /** Connect was pressed: what to say before it goes on; `null` where all of it was accepted before. */
  'pause.wanted': {
    from: ['page'],
    request: z.strictObject(pressed),
    reply: reply<ConnectorView | null>(),
  },
  /** The user goes on, with or without the pause. Answered when it is kept: the page leaves then. */
  'connector.started': {
    from: ['page'],
    request: z.strictObject({ ...pressed, accepted: z.boolean() }),
    reply: reply<true>(),
  },
  /** The page keeps our element away, so the press was not held. */
  'face.kept-away': { from: ['page'], request: nothing, reply: reply<void>() },
  /** A link of a face was pressed. */
  'address.wanted': {
    from: ['page', 'consent'],
    request: z.strictObject({ address: z.string().check(z.maxLength(2000)) }),
    reply: reply<void>(),
  },
  /** The user wants a service's own page explained. */
  'services.wanted': {
    from: ['page'],
    request: z.strictObject({ connector: serverId }),
    reply: reply<void>(),
  },
  'line.fold': {
    from: ['page'],
    request: z.strictObject({ folded: z.boolean() }),
    reply: reply<void>(),
  },
  'line.corner': {
    from: ['page'],
    request: z.strictObject({ corner: z.enum(['start', 'end']) }),
    reply: reply<void>(),
  },
  'line.off': {
    from: ['page'],
    request: z.strictObject({ surface: z.enum(SURFACES) }),
    reply: reply<void>(),
  },
  'options.wanted': {
    from: ['page'],
    request: z.strictObject({ surface: z.enum(SURFACES) }),
    reply: reply<void>(),
  },
  /** A consent page was opened; `null` where there is nothing to say there. */
  'consent.opened': {
    from: ['consent'],
    request: z.strictObject({ link: linkSchema }),
    reply: reply<ConsentReply | null>(),
  },
  /** The user wrote something beside a connection. */
  'ledger.noted': {
    from: ['extension'],
    request: z.strictObject({
      key: z.string().check(z.minLength(1), z.maxLength(253)),
      own: z.string().check(z.maxLength(MOST_OWN)),
    }),
    reply: reply<void>(),
  },
  'ledger.erase': { from: ['extension'], request: nothing, reply: reply<void>() },
} as const satisfies Record<
  string,
  { from: readonly Party[]; request: z.ZodMiniType; reply: unknown }
>;

export type MessageName = keyof typeof MESSAGES;
export type RequestOf<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['request']>;
export type ReplyOf<Name extends MessageName> = (typeof MESSAGES)[Name]['reply'];
export type Message<Name extends MessageName> = { readonly type: Name } & RequestOf<Name>;

/** What a page is asked. No question carries anything, so there is nothing to forge. */
export type PageQuestions = {
  readonly 'page.look': void;
  readonly 'page.describe': Page | undefined;
  /** Whether the line is shown, or why it is not: a word for bug reports. */
  readonly 'page.line': string;
};

/** The name of a message that is in the table; of anything else none. */
export function nameOf(message: unknown): MessageName | undefined {
  const type = (message as { type?: unknown } | null | undefined)?.type;
  return typeof type === 'string' && Object.hasOwn(MESSAGES, type)
    ? (type as MessageName)
    : undefined;
}

/**
 * Reads what a message carries.
 * @param message may be anything.
 * @returns `undefined` where it is not one of that name, whole and without extras.
 */
export function readMessage<Name extends MessageName>(
  name: Name,
  message: unknown,
): RequestOf<Name> | undefined {
  if (nameOf(message) !== name) return undefined;
  const { type: _, ...request } = message as { type: Name };
  return MESSAGES[name].request.safeParse(request).data as RequestOf<Name> | undefined;
}
