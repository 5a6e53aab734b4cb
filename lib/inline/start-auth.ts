const START =
  /^\/api\/organizations\/[\w-]+\/mcp\/(?:start-auth|remote_servers)\/([\w-]{1,64})(\/auth)?$/;

/**
 * Claude's id of the server an address starts to connect.
 * @param href absolute or relative; may be anything.
 * @returns `undefined` where it starts nothing.
 */
export function serverStarted(href: string): string | undefined {
  // Cheap first: this is asked of every navigation.
  if (!href.includes('/mcp/')) return undefined;
  try {
    const { origin, pathname } = new URL(href, location.href);
    const found = origin === location.origin && START.exec(pathname);
    if (!found) return undefined;
    return pathname.includes('/remote_servers/') === (found[2] !== undefined)
      ? found[1]
      : undefined;
  } catch {
    return undefined;
  }
}
