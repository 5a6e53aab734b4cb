import { CALLBACKS } from './callback.ts';
import type { LinkQuery } from './link-query.ts';
import { isOwnHost, looksLikeClaude } from './look-alike.ts';

/** Where a consent sends its answer. */
export const REDIRECTS = [
  /** Exactly Claude's address for connectors. */
  'claude',
  /** A program on this computer; Claude Code and Claude's app ask like this, and any other program can. */
  'this-computer',
  /** Anthropic's, and not of a connector. */
  'anthropic',
  /** Says Claude, or nearly, and is not; or Claude's host in a way that is not Claude's. */
  'look-alike',
  'other',
  'missing',
  /** The link shows one that may not count: the request itself was pushed, signed or oddly named. */
  'hidden',
] as const;
export type RedirectKind = (typeof REDIRECTS)[number];

/** What is wrong with a look-alike; empty where it is simply another's address. */
export type Flaw = '' | 'twice' | 'http' | 'port' | 'path' | 'spelling';

export type Redirect = {
  readonly kind: RedirectKind;
  /** Its host in ASCII, as the browser spells it; of two, the one that is not Claude's. Empty where there is none. */
  readonly host: string;
  readonly flaw: Flaw;
  /** Something in the link says Claude, whether or not it counts. */
  readonly claims: boolean;
};

const APP = new Set([
  'claude://claude.ai/mcp-auth-callback/sdk',
  'msauth.com.anthropic.claudefordesktop://auth',
]);
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:[/?]|$)/i;

/**
 * Says where a link sends its answer.
 * @param query the link's.
 * @param hidden the link says that its other parts may not count (RFC 9126, RFC 9101).
 */
export function readRedirect(query: LinkQuery, hidden: boolean): Redirect {
  const exact = query.exactly('redirect_uri');
  const all = query.folded('redirect_uri');
  const [first] = all;
  if (first === undefined) return { kind: hidden ? 'hidden' : 'missing', ...NOTHING };
  if (all.length > 1) return severalOf(all);
  const only = oneOf(first);
  // A name that only some servers read, or a request that hides what counts: nobody is told that it goes to Claude.
  const sure = !hidden && exact.length > 0;
  return only.claims && only.kind !== 'look-alike' && !sure ? { ...only, kind: 'hidden' } : only;
}

const NOTHING = { host: '', flaw: '', claims: false } as const;

/** Two different redirects contradict each other. */
function severalOf(all: readonly string[]): Redirect {
  const each = all.map(oneOf);
  const claims = each.some((one) => one.claims);
  const [one] = each;
  if (one && !claims && each.every(({ kind }) => kind === 'this-computer')) return one;
  const stranger =
    each.find(({ kind, host }) => kind !== 'claude' && host !== '' && !isOwnHost(host)) ??
    each.find(({ kind }) => kind !== 'claude');
  return {
    kind: claims ? 'look-alike' : 'other',
    host: stranger?.host ?? '',
    flaw: claims ? 'twice' : '',
    claims,
  };
}

function oneOf(redirect: string): Redirect {
  const url = URL.canParse(redirect) ? new URL(redirect) : undefined;
  const host = url?.hostname.toLowerCase() ?? '';
  const is = (kind: RedirectKind, flaw: Flaw = ''): Redirect => ({
    kind,
    host,
    flaw,
    claims: kind !== 'other',
  });
  if (CALLBACKS.has(redirect)) return is('claude');
  if (APP.has(redirect)) return is('this-computer');
  if (LOOPBACK.test(redirect)) return { ...is('this-computer'), claims: false };
  if (url && isOwnHost(host) && /^https?:$/.test(url.protocol)) {
    const flaw = flawOf(redirect, url);
    return is(flaw ? 'look-alike' : 'anthropic', flaw);
  }
  return is(looksLikeClaude(redirect) ? 'look-alike' : 'other');
}

/** What keeps an address on Anthropic's hosts from being Claude's own; empty where it is simply another page. */
function flawOf(redirect: string, url: URL): Flaw {
  if (url.protocol !== 'https:') return 'http';
  if (url.port !== '') return 'port';
  if (/[\\\s]/.test(redirect) || url.username !== '' || url.password !== '') return 'spelling';
  if (CALLBACKS.has(url.href)) return 'spelling';
  return [...CALLBACKS].some((own) => url.pathname.startsWith(new URL(own).pathname)) ? 'path' : '';
}
