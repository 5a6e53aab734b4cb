import * as z from 'zod/mini';
import { CERTAINTIES, EVIDENCE, PLANS, SURFACES } from '../observation';

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
    connectCard: z.boolean(),
    connector: z.string().check(z.regex(/^[\w-]{0,64}$/)),
    serverHost: z.string().check(z.regex(/^[a-z0-9.:[\]-]{0,253}$/)),
    connectorPage: z.enum(['none', 'list', 'one', 'directory', 'custom', 'admin']),
  }),
});

/** Claude's id of a connector's server, or its name in an address. */
const serverId = z.string().check(z.regex(/^[\w-]{0,64}$/));

/** What a page may ask of the background. */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page.observed'), observation: observationSchema }),
  /** What card and banner show; `load` asks for their script too. */
  z.strictObject({
    type: z.literal('faces.wanted'),
    observation: observationSchema,
    load: z.boolean(),
  }),
  /** Connect was pressed: what to say before it goes on. */
  z.strictObject({ type: z.literal('pause.wanted'), id: serverId, slug: serverId }),
  /** The user goes on, with or without the pause. */
  z.strictObject({
    type: z.literal('connector.started'),
    id: serverId,
    slug: serverId,
    accepted: z.boolean(),
  }),
  z.strictObject({ type: z.literal('consent.options'), connector: serverId }),
  z.strictObject({ type: z.literal('inline.fold'), folded: z.boolean() }),
  z.strictObject({ type: z.literal('inline.corner'), corner: z.enum(['start', 'end']) }),
  z.strictObject({ type: z.literal('inline.off'), surface: z.enum(SURFACES) }),
  z.strictObject({ type: z.literal('options.wanted'), surface: z.enum(SURFACES) }),
]);
export type Request = z.infer<typeof requestSchema>;

const host = z.string().check(z.regex(/^[a-z0-9.:[\]-]{0,253}$/));

/** What the script of a consent page tells: hosts and the kind of redirect, nothing else of the link. */
export const consentSchema = z.strictObject({
  type: z.literal('consent.opened'),
  host,
  redirect: z.enum(['claude', 'claude-code', 'look-alike', 'other', 'missing']),
  redirectHost: host,
  resourceHost: host,
  clientId: z.string().check(z.maxLength(300)),
  wholeCompany: z.boolean(),
});
export type ConsentOpened = z.infer<typeof consentSchema>;
