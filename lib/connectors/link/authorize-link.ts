import { readQuery, type LinkQuery } from './link-query.ts';
import { readRedirect, type Redirect } from './redirect.ts';

/** What the address of a consent page says. `state`, `code` and `code_challenge` are never read. */
export type AuthorizeLink = {
  /** The page's own host. */
  readonly host: string;
  readonly redirect: Redirect;
  readonly clientId: string;
  /** Host of `resource`, the MCP server, as the browser spells it; the first that is not the page's own. */
  readonly resourceHost: string;
  readonly scopes: readonly string[];
  /** `hidden`: the request was pushed or signed, and the link does not show it. */
  readonly scopeState: 'listed' | 'missing' | 'hidden';
  /** More counts than the scopes: what was granted before, or details in a form of their own. */
  readonly beyond: boolean;
  /** Not all of the link was read. */
  readonly cut: boolean;
  readonly offline: boolean;
  /** An administrator consents for everybody. */
  readonly wholeCompany: boolean;
  /** Signing in to claude.ai itself, and nothing else. */
  readonly signIn: boolean;
};

/** Longest end of a query read, in UTF-16 units, and most scopes kept. */
const LONGEST = 32_768;
export const MOST_SCOPES = 500;

const GOOGLE_SIGN_IN = '1062961139910-l2m55cb9h51u5cuc9c56eb3fevouidh9.apps.googleusercontent.com';
const SIGN_IN = /^https:\/\/claude\.ai\/(?:login|sso-callback|magic-link)(?:[/?]|$)/;
const SCOPE_KEYS = ['scope', 'scopes', 'user_scope', 'optional_scope', 'bot_scope'];
/** With these the other parts of the link do not count (RFC 9126, RFC 9101). */
const HIDING = ['request_uri', 'request'];
/** With these more is granted than the scopes say (RFC 9396, OpenID Connect, Google). */
const MORE = ['authorization_details', 'claims'];

/**
 * Reads the address of a consent page. Total: whatever it is given, it answers or says that this is none.
 * @param href may be enormous or hostile.
 * @returns `undefined` where the address asks for no authorization.
 */
export function readAuthorizeLink(href: string): AuthorizeLink | undefined {
  const cut = href.length > 2 * LONGEST;
  // Of a longer one both ends are read: a redirect may hide behind a wall of other letters.
  const read = cut ? `${href.slice(0, LONGEST)}&${href.slice(-LONGEST)}` : href;
  if (!URL.canParse(read)) return undefined;
  const url = new URL(read);
  if (url.protocol !== 'https:') return undefined;
  const query = readQuery(url);
  const wholeCompany =
    /\/adminconsent\/?$/i.test(url.pathname) ||
    query.folded('prompt').some((one) => /admin_consent/i.test(one));
  const hidden = HIDING.some((name) => query.has(name));
  const redirect = readRedirect(query, hidden);
  const clientId = query.exactly('client_id')[0] ?? '';
  // Google's page with the button carries neither redirect nor scopes.
  const consents =
    query.has('response_type') || /\/oauth\/(?:[\w-]+\/)?consent$/.test(url.pathname);
  const asks = hidden || cut || wholeCompany || (clientId !== '' && consents);
  if (redirect.kind === 'missing' && !asks) return undefined;
  const scopes = scopesOf(query);
  return {
    host: url.hostname,
    redirect,
    clientId: clientId.slice(0, 300),
    resourceHost: resourceOf(query, url.hostname),
    scopes: scopes.kept,
    scopeState: hidden ? 'hidden' : scopes.kept.length > 0 ? 'listed' : 'missing',
    beyond: goesBeyond(query),
    cut: cut || scopes.more,
    offline:
      query.folded('access_type').includes('offline') ||
      query.folded('token_access_type').includes('offline') ||
      scopes.kept.includes('offline_access') ||
      scopes.kept.includes('offline'),
    wholeCompany,
    signIn: isSignIn(query, redirect, clientId, hidden),
  };
}

/** Its one redirect leads to signing in to claude.ai; one beside another, or a hidden request, is no sign-in. */
function isSignIn(
  query: LinkQuery,
  { kind }: Redirect,
  clientId: string,
  hidden: boolean,
): boolean {
  const [only, ...more] = query.folded('redirect_uri');
  if (hidden || more.length > 0) return false;
  if (only === undefined) return clientId === GOOGLE_SIGN_IN;
  return SIGN_IN.test(only) || (clientId === GOOGLE_SIGN_IN && kind === 'anthropic');
}

function goesBeyond(query: LinkQuery): boolean {
  const earlier = query.folded('include_granted_scopes');
  return earlier.some((one) => one !== 'false') || MORE.some((name) => query.has(name));
}

function resourceOf(query: LinkQuery, own: string): string {
  const hosts = query
    .folded('resource')
    .map((one) => (URL.canParse(one) ? new URL(one).hostname.toLowerCase() : ''));
  return hosts.find((one) => one !== '' && one !== own) ?? hosts.find(Boolean) ?? '';
}

function scopesOf(query: LinkQuery): { kept: string[]; more: boolean } {
  const found = new Set<string>();
  for (const key of SCOPE_KEYS)
    for (const value of query.folded(key))
      for (const scope of value.split(/[\s,+]+/)) {
        if (scope === '') continue;
        if (found.size >= MOST_SCOPES) return { kept: [...found], more: true };
        found.add(scope);
      }
  return { kept: [...found], more: false };
}
