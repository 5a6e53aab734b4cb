import * as z from 'zod/mini';

const host = z.string().check(z.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/));

/** One connector of the directory, with how sure each part is. */
const connectorSchema = z.strictObject({
  /** Its name in addresses, as far as known. */
  id: z.string().check(z.regex(/^[a-z0-9-]{2,40}$/)),
  name: z.string().check(z.minLength(2), z.maxLength(60)),
  mcpHost: z.nullable(host),
  /** Hosts of its consent pages; several where there are two steps. */
  authorizeHosts: z.array(host),
  clientIds: z.array(z.string()),
  /** Claude's own ids of it, as they stand in addresses of its directory. */
  directoryIds: z.optional(
    z.array(z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/))),
  ),
  /** Whether its tools can change things. `unknown` is treated as yes. */
  changes: z.enum(['yes', 'no', 'unknown']),
  can: z.array(z.enum(['see', 'change', 'delete', 'send'])).check(z.minLength(1)),
  /** `low`: never shown as fact. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Where the service itself ends the access, if a page is known. */
  manage: z.nullable(z.url({ protocol: /^https$/ })),
  /** It needs a sentence of its own: `note.<id>` of the texts. */
  note: z.optional(z.literal(true)),
  /** Whether we offer to explain its consent page: an optional permission for each of its hosts. */
  askable: z.boolean(),
});
export const directorySchema = z.array(connectorSchema);
/** Where each entry comes from; kept apart, because the extension does not ship it. */
export const directorySourcesSchema = z.record(
  z.string(),
  z.strictObject({
    vendor: z.string(),
    /** How the server's address was found. */
    urlCheck: z.string(),
    /** `verified`: seen in a source; `known`: from memory; `path`: a way through menus. */
    manageBasis: z.enum(['verified', 'known', 'path']),
    doc: z.nullable(z.url({ protocol: /^https$/ })),
    source: z.nullable(z.url({ protocol: /^https$/ })),
  }),
);
export type Connector = z.infer<typeof connectorSchema>;
