import { readQuery } from './link-query.ts';

/** Claude's own addresses that a service answers to, exactly. */
export const CALLBACKS: ReadonlySet<string> = new Set([
  'https://claude.ai/api/mcp/auth_callback',
  // Announced to builders of servers as a possible successor.
  'https://claude.com/api/mcp/auth_callback',
  'https://claude.ai/connect/mcp/drive/callback',
  'https://claude.ai/connect/github/callback',
]);

/**
 * Whether an address asks a service for something that is to come to Claude's connectors. Signing in to Claude answers
 * elsewhere.
 * @param href may be anything.
 */
export function leadsToConnector(href: string): boolean {
  // Cheap first: this is asked of every navigation that leaves.
  if (!/callback/i.test(href) || !URL.canParse(href)) return false;
  const redirects = readQuery(new URL(href)).folded('redirect_uri');
  return redirects.some((one) => CALLBACKS.has(one));
}
