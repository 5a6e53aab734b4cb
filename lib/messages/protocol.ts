import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';
import { LINE_KINDS, type LinkTold } from '../connectors/asks';
import { REDIRECTS } from '../connectors/redirect';
import { CERTAINTIES, EVIDENCE, PLANS, SURFACES } from '../observation';

/** A text of the page's: one that does not fit is taken as empty, so that the rest is still said. */
const fitting = (form: RegExp) => otherwise(z.string().check(z.regex(form)), '');

/** A host as the browser spells it, which lets through more signs than names have. */
const host = fitting(/^[\x21-\x7e]{0,253}$/);
/** Claude's id of a connector's server, or its name in an address. */
const serverId = fitting(/^[\w-]{0,64}$/);

export const observationSchema = z.strictObject({
  surface: z.enum(SURFACES),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(z.enum(EVIDENCE)).check(z.maxLength(EVIDENCE.length)),
  facts: z.strictObject({
    frontEnd: z.enum(['legacy', 'merged', 'unknown']),
    attachments: z.int().check(z.gte(0), z.lte(99)),
    approval: z.boolean(),
    menuPlan: z.enum(PLANS),
    mode: z.enum(['local', 'cloud', 'unknown']),
    inProject: z.enum(['yes', 'no', 'unknown']),
    connectCard: z.boolean(),
    connector: serverId,
    serverHost: host,
    connectorPage: z.enum(['none', 'list', 'one', 'directory', 'custom', 'admin']),
  }),
});

const linkSchema = z.strictObject({
  host,
  redirect: z.enum(REDIRECTS),
  redirectHost: host,
  claims: z.boolean(),
  resourceHost: host,
  clientId: otherwise(z.string().check(z.maxLength(300)), ''),
  wholeCompany: z.boolean(),
  says: z.enum(['listed', 'missing', 'hidden']),
  kinds: z.array(z.enum(LINE_KINDS)).check(z.maxLength(LINE_KINDS.length)),
  unknown: z.boolean(),
  reads: z.boolean(),
  beyond: z.boolean(),
  cut: z.boolean(),
}) satisfies z.ZodMiniType<LinkTold>;

/** The connector a pressed Connect belongs to: by Claude's id, by the page's address, or by the link it led to. */
const pressed = { id: serverId, slug: serverId, link: z.nullable(linkSchema) };
export type Pressed = { id: string; slug: string; link: LinkTold | null };

/** A link of a face was pressed. */
const addressWanted = z.strictObject({
  type: z.literal('address.wanted'),
  address: z.string().check(z.maxLength(2000)),
});

/** What a page may ask of the background. */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('page.observed'),
    /** The document, and which of its reports this is. */
    doc: z.string().check(z.regex(/^[\w-]{8,64}$/)),
    number: z.int().check(z.gte(1)),
    /** Stands for the document's address: lib/claude/address.ts, `markOf`. */
    mark: z.int().check(z.gte(0)),
    observation: observationSchema,
  }),
  /** What card and banner show; `load` asks for scripts of ours too. */
  z.strictObject({
    type: z.literal('faces.wanted'),
    observation: observationSchema,
    load: z.array(z.enum(['card', 'link'])).check(z.maxLength(2)),
  }),
  /** Connect was pressed: what to say before it goes on. */
  z.strictObject({ type: z.literal('pause.wanted'), ...pressed }),
  /** The user goes on, with or without the pause. */
  z.strictObject({ type: z.literal('connector.started'), ...pressed, accepted: z.boolean() }),
  /** The page keeps our element away, so the press was not held. */
  z.strictObject({ type: z.literal('face.kept-away') }),
  addressWanted,
  z.strictObject({ type: z.literal('consent.options'), connector: serverId }),
  z.strictObject({ type: z.literal('inline.fold'), folded: z.boolean() }),
  z.strictObject({ type: z.literal('inline.corner'), corner: z.enum(['start', 'end']) }),
  z.strictObject({ type: z.literal('inline.off'), surface: z.enum(SURFACES) }),
  z.strictObject({ type: z.literal('options.wanted'), surface: z.enum(SURFACES) }),
]);
export type Request = z.infer<typeof requestSchema>;

/** What the script of a consent page tells, and what it may ask for. */
export const consentRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('consent.opened'), link: linkSchema }),
  addressWanted,
]);
