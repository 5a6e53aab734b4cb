const START =
  /^\/api\/organizations\/[\w-]+\/mcp\/(?:start-auth|remote_servers)\/([\w-]{1,64})(\/auth)?$/;
const ORIGIN = 'https://claude.ai';

/**
 * Claude's id of the server an address starts to connect.
 * @param href absolute, or relative to claude.ai; may be anything.
 * @returns `undefined` where it starts nothing on claude.ai itself.
 */
export function serverStarted(href: string): string | undefined {
  // Cheap first: this is asked of every navigation.
  if (!href.includes('/mcp/')) return undefined;
  try {
    const { origin, pathname } = new URL(href, ORIGIN);
    const found = origin === ORIGIN && START.exec(pathname);
    if (!found) return undefined;
    return pathname.includes('/remote_servers/') === (found[2] !== undefined)
      ? found[1]
      : undefined;
  } catch {
    return undefined;
  }
}
