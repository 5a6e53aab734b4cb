import type { Connector } from './directory-schema';

/** What an address gives away about a connector. All of it may be missing, and none of it is trusted. */
export type Traces = {
  /** The connector's name or id in a claude.ai address. */
  readonly slug?: string | undefined;
  /** Host of the MCP server (`resource`). */
  readonly mcpHost?: string | undefined;
  readonly clientId?: string | undefined;
  /** Host of the consent page. */
  readonly authorizeHost?: string | undefined;
};

/**
 * Finds the connectors that traces fit, by the surest trace that fits any: server host, client id, slug, and last
 * the host of the consent page, which several connectors share.
 * @returns none, one, or those that it could be.
 */
export function recognise(
  directory: readonly Connector[],
  { slug, mcpHost, clientId, authorizeHost }: Traces,
): readonly Connector[] {
  const ways: ((one: Connector) => boolean)[] = [
    (one) => mcpHost !== undefined && one.mcpHost === mcpHost,
    (one) => clientId !== undefined && one.clientIds.includes(clientId),
    (one) =>
      slug !== undefined &&
      (one.id === slug ||
        nameOf(one.name) === nameOf(slug) ||
        one.directoryIds?.includes(slug) === true),
    (one) => authorizeHost !== undefined && one.authorizeHosts.includes(authorizeHost),
  ];
  // A server nobody lists is another server, whatever its consent page: nothing weaker may name it.
  if (mcpHost !== undefined) return directory.filter((one) => one.mcpHost === mcpHost);
  for (const fits of ways) {
    const found = directory.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

function nameOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
