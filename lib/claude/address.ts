import { ORIGIN } from './origin';
import { UUID_LENGTH, isUuid } from './uuid';

/** A claude.ai address cut down to what surfaces are told by. Query values are dropped: `q` can hold a prompt. */
export type Address = {
  /** Pathname without its trailing slash; the root is `/`. */
  readonly path: string;
  /** Names of the query keys present. */
  readonly keys: ReadonlySet<string>;
  /** `modal` and `surface` where they hold a word we know. */
  readonly marks: ReadonlySet<Mark>;
  /** Host in `connectorUrl`, the server of a custom connector; empty where there is none. */
  readonly serverHost: string;
  /** Fragment without `#`, query-like tail and trailing slash. */
  readonly hash: string;
  /** The address was longer than we read, so a missing key proves nothing. */
  readonly cut: boolean;
};

type Mark = 'add-custom-connector' | 'cowork' | 'cic_sidepanel';

const MARKS: readonly Mark[] = ['add-custom-connector', 'cowork', 'cic_sidepanel'];
const MARK_KEYS = ['modal', 'surface'];
const NOTHING: ReadonlySet<never> = new Set();

/** Longest part of an address read, in UTF-16 units. Real ones stay far below; a longer one is cut and marked. */
const LONGEST = 4096;

/** Longest name of a host (RFC 1035). */
const LONGEST_HOST = 253;

const CHATS = `${ORIGIN}/chat/`;

/**
 * Reads an address.
 * @param href as `Location` or `URL` spell it, so the origin's form is fixed; it may be enormous or hostile.
 * @returns the address, or `undefined` where it is not one of https://claude.ai.
 */
export function readAddress(href: string): Address | undefined {
  if (!href.startsWith(`${ORIGIN}/`)) return undefined;
  const { pathname, search, hash } = split(href);
  const query = search && new URLSearchParams(search.slice(0, LONGEST));
  return {
    path: trim(pathname.slice(0, LONGEST)) || '/',
    keys: query ? new Set(query.keys()) : NOTHING,
    marks: query ? marksOf(query) : NOTHING,
    serverHost: query ? hostIn(query.get('connectorUrl')) : '',
    hash: hash && trim(/^[^?&=]*/.exec(hash.slice(1, LONGEST))?.[0] ?? ''),
    cut: Math.max(pathname.length, search.length, hash.length) > LONGEST,
  };
}

/**
 * What tells one route from another: addresses of saved chats that differ in the chat alone are the same.
 * @param href as for `readAddress`.
 */
export function routeOf(href: string): string {
  if (!href.startsWith(CHATS)) return href;
  const end = CHATS.length + UUID_LENGTH;
  return isUuid(href.slice(CHATS.length, end)) ? CHATS + href.slice(end) : href;
}

/**
 * A number that stands for a route, so that two can be compared without either being told: the query can hold a prompt.
 * FNV-1a over the ends of the address and its length.
 * @param href as for `readAddress`.
 */
export function markOf(href: string): number {
  const route = routeOf(href);
  let mark = 0x811c9dc5 ^ route.length;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++)
      mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193) >>> 0;
  };
  add(route.slice(0, LONGEST));
  if (route.length > LONGEST) add(route.slice(-LONGEST));
  return mark >>> 0;
}

/** By hand: one native getter and three cuts, on every navigation, instead of a parse. */
function split(href: string): Record<'pathname' | 'search' | 'hash', string> {
  const end = href.indexOf('#');
  const before = end < 0 ? href : href.slice(0, end);
  const query = before.indexOf('?');
  return {
    pathname: before.slice(ORIGIN.length, query < 0 ? undefined : query),
    search: query < 0 ? '' : before.slice(query),
    hash: end < 0 ? '' : href.slice(end),
  };
}

function marksOf(query: URLSearchParams): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  for (const key of MARK_KEYS) {
    const mark = MARKS.find((known) => known === query.get(key));
    if (mark) marks.add(mark);
  }
  return marks;
}

/** Of the server's address only the host is kept, as the browser spells it: foreign letters become ASCII. */
function hostIn(text: string | null): string {
  try {
    const host = text ? new URL(text).hostname : '';
    // Half a host would be another's name.
    return host.length <= LONGEST_HOST ? host : '';
  } catch {
    return '';
  }
}

function trim(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
