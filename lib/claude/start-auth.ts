import { ORIGIN } from './origin';
import { matchesAny } from './routes';

/** Addresses that start the connection of a server; seen August 2026. */
export const START_AUTH =
  '/api/organizations/:id/mcp/start-auth/:id /api/organizations/:id/mcp/remote_servers/:id/auth';

/** Links and forms that lead to one of them, relative or whole. */
export const START_AUTH_LINK =
  ':is(a[href^="/api/organizations/"],a[href^="https://claude.ai/api/organizations/"])[href*="/mcp/start-auth/"],' +
  ':is(form[action^="/api/organizations/"],form[action^="https://claude.ai/api/organizations/"])[action*="/mcp/start-auth/"]';

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
    return origin === ORIGIN && matchesAny(START_AUTH, pathname) ? serverIn(pathname) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Claude's id of the server in an address of `START_AUTH`.
 * @param path its pathname.
 * @returns `undefined` where it has none of the form of an id.
 */
export function serverIn(path: string): string | undefined {
  const parts = path.split('/');
  const id = parts[parts.indexOf('mcp') + 2];
  return id && /^[\w-]{1,64}$/.test(id) ? id : undefined;
}
