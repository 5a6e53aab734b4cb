import type { Connector } from './shipped';

/** What an address gives away about a connector. All of it may be missing, and none of it is trusted. */
export type Traces = {
  /** The connector's name or id in a claude.ai address. */
  readonly slug?: string | undefined;
  /** Host of the MCP server, where it was typed into claude.ai's own dialog. */
  readonly mcpHost?: string | undefined;
};

/**
 * Finds the connectors that traces on claude.ai fit: the server's host first, its name second.
 * @returns none, one, or those that it could be.
 */
export function recognise(
  directory: readonly Connector[],
  { slug, mcpHost }: Traces,
): readonly Connector[] {
  // A server nobody lists is another server, whatever it is called.
  if (mcpHost !== undefined) return directory.filter(({ mcpHosts }) => mcpHosts.includes(mcpHost));
  if (slug === undefined) return [];
  // Exactly: a name that is nearly another's is somebody else's.
  return directory.filter(({ slugs }) => slugs.includes(slug));
}

/** What a consent link says of the connector: its page's host, which is certain, and what anybody could have written. */
export type LinkTraces = {
  readonly host: string;
  readonly resourceHost: string;
  readonly clientId: string;
};
export type Recognised = {
  /** None, one, or those that it could be; none where the link names a server of somebody else's. */
  readonly found: readonly Connector[];
  /** How it is called where none was found: by whose page it is, never by what a link only claims. */
  readonly called: string;
  /** Host of a server the link names that is not of the page's own service: nothing known of that counts for it. */
  readonly foreign: string;
  /** The client id is one of Claude's on this very host. */
  readonly knownHere: boolean;
  /** It is one of Claude's, on whatever host. */
  readonly known: boolean;
  /** The page is one of an MCP server, or the link names one. */
  readonly server: boolean;
};

/** Finds the connectors a consent link fits. Client ids and `resource` count on the host they belong to only. */
export function recogniseLink(
  directory: readonly Connector[],
  { host, resourceHost, clientId }: LinkTraces,
): Recognised {
  const isIts = ({ authorizeHosts, mcpHosts }: Connector) =>
    [...authorizeHosts, ...mcpHosts].some((one) => isUnder(host, one));
  const byId = directory.filter(({ clientIds }) => clientIds.includes(clientId));
  const here = byId.filter(isIts);
  const served = directory.filter(({ mcpHosts }) => mcpHosts.includes(resourceHost));
  const belongs = isUnder(host, resourceHost) || isUnder(resourceHost, host) || served.some(isIts);
  const foreign = resourceHost !== '' && !belongs ? resourceHost : '';
  const common = {
    foreign,
    knownHere: here.length > 0,
    known: byId.length > 0,
    server:
      resourceHost !== '' ||
      directory.some(({ mcpHosts }) => mcpHosts.includes(host)) ||
      host.split('.').some((label) => /^mcp\d*$|-mcp$|^mcp-/.test(label)),
  };
  if (resourceHost !== '' && belongs) return { ...common, found: served, called: resourceHost };
  const own = directory.filter(({ mcpHosts }) => mcpHosts.includes(host));
  const found = [here, own, directory.filter(isIts)].find((some) => some.length > 0) ?? [];
  if (foreign === '') return { ...common, found, called: host };
  const [one, ...more] = found;
  return { ...common, found: [], called: one && more.length === 0 ? one.name : host };
}

/** Whether a host is another or stands under it. */
function isUnder(host: string, other: string): boolean {
  return other !== '' && (host === other || host.endsWith(`.${other}`));
}
