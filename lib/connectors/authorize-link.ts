import { looksLikeClaude } from './look-alike.ts';

/** Where a consent sends its answer. */
type Redirect =
  /** Exactly Claude's address. */
  | 'claude'
  /** Claude Code on this computer, by its client id; any program here could ask so. */
  | 'claude-code'
  /** Says Claude, or nearly, and is not. */
  | 'look-alike'
  | 'other'
  | 'missing';

/** What the address of a consent page says. `state`, `code` and `code_challenge` are never read. */
export type AuthorizeLink = {
  readonly host: string;
  readonly redirect: Redirect;
  /** Host of the redirect in ASCII, as the browser spells it; empty where there is none. */
  readonly redirectHost: string;
  readonly clientId: string;
  /** Host of `resource`, the MCP server. */
  readonly resourceHost: string;
  readonly scopes: readonly string[];
  /** `hidden`: the request was pushed or signed, and the link does not show it. */
  readonly scopeState: 'listed' | 'missing' | 'hidden';
  /** Not all of the link was read. */
  readonly cut: boolean;
  readonly offline: boolean;
  /** An administrator consents for everybody. */
  readonly wholeCompany: boolean;
  /** Signing in to claude.ai itself. */
  readonly signIn: boolean;
};

/** Longest query read, in UTF-16 units, and most scopes kept. */
const LONGEST = 65_536;
export const MOST_SCOPES = 500;

const CLAUDE = new Set([
  'https://claude.ai/api/mcp/auth_callback',
  // Announced to builders of servers as a possible successor.
  'https://claude.com/api/mcp/auth_callback',
  'https://claude.ai/connect/mcp/drive/callback',
  'https://claude.ai/connect/github/callback',
]);
const CODE_CLIENTS = new Set([
  'https://claude.ai/oauth/claude-code-client-metadata',
  '1601185624273.8899143856786',
]);
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?\/callback$/;
const CODE_DESKTOP = 'claude://claude.ai/mcp-auth-callback/sdk';
const GOOGLE_SIGN_IN = '1062961139910-l2m55cb9h51u5cuc9c56eb3fevouidh9.apps.googleusercontent.com';
const SIGN_IN_PATHS = /^https:\/\/claude\.ai\/(?:login|sso-callback|magic-link)(?:[/?]|$)/;
const SCOPE_KEYS = ['scope', 'user_scope', 'optional_scope'];

/**
 * Reads the address of a consent page. Total: whatever it is given, it answers or says that this is none.
 * @param href may be enormous or hostile.
 * @returns `undefined` where the address asks for no authorization.
 */
export function readAuthorizeLink(href: string): AuthorizeLink | undefined {
  const url = parse(href.slice(0, LONGEST));
  if (!url || url.protocol !== 'https:') return undefined;
  const query = url.searchParams;
  const wholeCompany =
    /\/adminconsent\/?$/i.test(url.pathname) || query.get('prompt') === 'admin_consent';
  const hidden = query.has('request_uri') || query.has('request');
  const redirects = [...new Set(query.getAll('redirect_uri'))];
  const clientId = query.get('client_id') ?? '';
  if (
    redirects.length === 0 &&
    !hidden &&
    !wholeCompany &&
    !(clientId && query.has('response_type'))
  )
    return undefined;
  const scopes = scopesOf(query);
  const all = new Set(scopes.kept);
  return {
    host: url.hostname,
    redirect: redirectOf(redirects, clientId),
    redirectHost: parse(redirects[0] ?? '')?.hostname ?? '',
    clientId: clientId.slice(0, 300),
    resourceHost: parse(query.get('resource') ?? '')?.hostname ?? '',
    scopes: scopes.kept,
    scopeState: hidden ? 'hidden' : scopes.kept.length > 0 ? 'listed' : 'missing',
    cut: href.length > LONGEST || scopes.more,
    offline:
      query.get('access_type') === 'offline' ||
      query.get('token_access_type') === 'offline' ||
      all.has('offline_access') ||
      all.has('offline'),
    wholeCompany,
    signIn: clientId === GOOGLE_SIGN_IN || redirects.some((one) => SIGN_IN_PATHS.test(one)),
  };
}

/** Two different redirects in one link contradict each other: nobody is told that it goes to Claude. */
function redirectOf(redirects: readonly string[], clientId: string): Redirect {
  const [redirect] = redirects;
  if (redirect === undefined) return 'missing';
  const claims = redirects.some((one) => CLAUDE.has(one) || looksLikeClaude(one));
  if (redirects.length > 1) return claims ? 'look-alike' : 'other';
  if (CLAUDE.has(redirect)) return 'claude';
  if (redirect === CODE_DESKTOP) return 'claude-code';
  if (LOOPBACK.test(redirect)) return CODE_CLIENTS.has(clientId) ? 'claude-code' : 'other';
  return claims ? 'look-alike' : 'other';
}

function scopesOf(query: URLSearchParams): { kept: string[]; more: boolean } {
  const found = new Set<string>();
  for (const key of SCOPE_KEYS)
    for (const value of query.getAll(key))
      for (const scope of value.split(/[\s,+]+/)) {
        if (scope === '') continue;
        if (found.size >= MOST_SCOPES) return { kept: [...found], more: true };
        found.add(scope);
      }
  return { kept: [...found], more: false };
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
