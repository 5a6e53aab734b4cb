import * as z from 'zod/mini';
import { CAPABILITIES } from './capabilities.ts';

const host = z.string().check(z.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/));
const address = z.url({ protocol: /^https$/ });
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
/** A day, or the month where no more is known. */
const seen = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/));
/** `high`: the service's own full list. `medium`: its text, or a list others kept. `low`: never shown as fact. */
const confidence = z.enum(['high', 'medium', 'low']);

/** Something that says what Claude can do through a connector. */
const claim = z.strictObject({
  can: z.array(z.enum(CAPABILITIES)).check(z.minLength(1)),
  /** The whole list was there to read, and it can do no more than this. */
  all: z.optional(z.literal(true)),
  /** Names of tools that show it, worst first. */
  tools: z.optional(z.array(z.string()).check(z.maxLength(6))),
  /** The same in words. */
  what: z.optional(z.string().check(z.maxLength(200))),
  /** Where it stands; `null` for a copy whose address is not known. */
  source: z.nullable(address),
  seen,
  confidence,
});

/** How the service says it is connected for reading only, or that there is no such way. In words: `reading.<id>`. */
const reading = z.strictObject({
  kind: z.enum(['address', 'consent', 'scope', 'admin', 'choose', 'none']),
  /** What is to be copied: an address or a value. */
  copy: z.optional(z.string().check(z.maxLength(200))),
  source: address,
  seen,
  confidence,
  /** Where somebody reported that it did not hold. */
  failed: z.optional(address),
});

/** One connector: what is known of it, and where each part comes from. */
export const rowSchema = z.strictObject({
  /** Ours. Counts as its name in addresses where `listed` has none, in our list and in what is stored. */
  id: z.string().check(z.regex(/^[a-z0-9-]{2,40}$/)),
  /** As Claude's directory writes it. */
  name: z.string().check(z.minLength(2), z.maxLength(60)),
  vendor: z.string(),
  /** Its entry in Claude's directory, exact. */
  listed: z.optional(
    z.strictObject({
      slug: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
      id: z.optional(uuid),
      olderIds: z.optional(z.array(uuid)),
      /** Names it had, or has in another list of Claude's. */
      olderSlugs: z.optional(z.array(z.string())),
      /** By Anthropic, checked by it (its feed says partner), or by others. */
      grade: z.nullable(z.enum(['anthropic', 'verified', 'community'])),
      seen,
    }),
  ),
  /** Hosts of its MCP server. */
  servers: z.array(host),
  /** How they were found. */
  serverBasis: z.string(),
  /** Hosts of its consent pages; several where there are two steps. */
  consent: z.array(host),
  /** Each customer has a host of its own under these, and the consent page stands there. */
  consentUnder: z.optional(z.literal(true)),
  clientIds: z.array(z.string()),
  claims: z.array(claim),
  reading: z.optional(reading),
  /** Where the service itself ends the access, if a page is known. */
  manage: z.nullable(address),
  /** `verified`: seen in a source; `known`: from memory; `path`: a way through menus; `none`: not known. */
  manageBasis: z.enum(['verified', 'known', 'path', 'none']),
  doc: z.nullable(address),
  /** It needs a sentence of its own: `note.<id>` of the texts. */
  note: z.optional(z.literal(true)),
  /** Whether we offer to explain its consent page: an optional permission for each of its hosts. */
  askable: z.boolean(),
});
export type Row = z.infer<typeof rowSchema>;
