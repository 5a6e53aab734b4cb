import { ORIGIN } from './origin';
import { serverStarted } from './start-auth';
import { UUID_LENGTH, isUuid } from './uuid';

/**
 * A claude.ai address cut down to what surfaces are told by: plain data. Query values are dropped: `q` can hold a
 * prompt.
 */
export type Address = {
  /** Pathname without its trailing slash; the root is `/`. All saved chats have the same one. */
  readonly path: string;
  /** Query keys present, of those that tell something. */
  readonly keys: readonly Key[];
  /** `modal` and `surface` where they hold a word we know. */
  readonly marks: readonly Mark[];
  /** Host in `connectorUrl`, the server of a custom connector; empty where there is none. */
  readonly serverHost: string;
  /** Claude's id of a connector the query names: an entry of the directory, or a server it leads to connect. */
  readonly serverId: string;
  /** Fragment of a modal, without `#`, query-like tail and trailing slash; another's is dropped: it can hold a token. */
  readonly hash: string;
  /** The address was longer than we read, so a missing key proves nothing. */
  readonly cut: boolean;
};

/**
 * `project` stands for every key that names a project or a space, `start-auth` for one whose value starts the connection
 * of a server.
 */
export const KEYS = [
  'incognito',
  'connector',
  'server',
  'project',
  'directory-uuid',
  'start-auth',
] as const;
type Key = (typeof KEYS)[number];
export const MARKS = ['add-custom-connector', 'cowork', 'cic_sidepanel'] as const;
type Mark = (typeof MARKS)[number];
const MARK_KEYS = ['modal', 'surface'];
/** First segments of fragments that open a modal. */
const MODALS = new Set(['settings', 'customize', 'directory']);

/** Longest part of an address read, in UTF-16 units. Real ones stay far below; a longer one is cut and marked. */
export const LONGEST = 4096;

/** Longest name of a host (RFC 1035). */
const LONGEST_HOST = 253;

const CHATS = `${ORIGIN}/chat/`;
/** Stands for the chat in every saved chat's address. */
const SOME_CHAT = '00000000-0000-0000-0000-000000000000';

/**
 * Reads an address.
 * @param href as `Location` or `URL` spell it, so the origin's form is fixed; it may be enormous or hostile.
 * @returns the address, or `undefined` where it is not one of https://claude.ai.
 */
export function readAddress(href: string): Address | undefined {
  if (!href.startsWith(`${ORIGIN}/`)) return undefined;
  const { pathname, search, hash } = split(routeOf(href));
  const query = search && new URLSearchParams(search.slice(0, LONGEST));
  const entry = query && query.get('directory-uuid');
  const started = query && search.includes('start-auth') ? startedBy(query) : '';
  return {
    path: trim(pathname.slice(0, LONGEST)) || '/',
    keys: query ? [...keysOf(query), ...(started ? (['start-auth'] as const) : [])] : [],
    marks: query ? marksOf(query) : [],
    serverHost: query ? hostIn(query.get('connectorUrl')) : '',
    serverId: started || (entry && isUuid(entry) ? entry : ''),
    hash: hash && modalIn(hash.slice(1, LONGEST)),
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
  return isUuid(href.slice(CHATS.length, end)) ? CHATS + SOME_CHAT + href.slice(end) : href;
}

/**
 * A number that stands for a route, so that two can be compared without either being told: the query can hold a prompt.
 * @param href as for `readAddress`.
 */
export function markOf(href: string): number {
  return numberOf(routeOf(href));
}

/** A number that tells one text from another without keeping either: FNV-1a over its ends and its length. */
export function numberOf(text: string): number {
  let mark = 0x811c9dc5 ^ text.length;
  const add = (some: string) => {
    for (let i = 0; i < some.length; i++)
      mark = Math.imul(mark ^ some.charCodeAt(i), 0x01000193) >>> 0;
  };
  add(text.slice(0, LONGEST));
  if (text.length > LONGEST) add(text.slice(-LONGEST));
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

function keysOf(query: URLSearchParams): readonly Key[] {
  const found = new Set<Key>();
  // Not iterated: Firefox takes the iterator off what a page script gets from the page (bugzilla 1023984).
  // oxlint-disable-next-line unicorn/no-array-for-each
  query.forEach((_value, key) => {
    const known = KEYS.find((one) => one === key && one !== 'start-auth');
    if (known) found.add(known);
    else if (/project|space/i.test(key)) found.add('project');
  });
  return [...found];
}

/** Claude's id of the server a value of the query starts to connect. */
function startedBy(query: URLSearchParams): string {
  let found = '';
  // oxlint-disable-next-line unicorn/no-array-for-each
  query.forEach((value) => {
    found ||= serverStarted(value) ?? '';
  });
  return found;
}

function marksOf(query: URLSearchParams): readonly Mark[] {
  return MARKS.filter((mark) => MARK_KEYS.some((key) => query.get(key) === mark));
}

function modalIn(hash: string): string {
  const modal = trim(/^[^?&=]*/.exec(hash)?.[0] ?? '');
  return MODALS.has(modal.split('/', 1)[0] ?? '') ? modal : '';
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
