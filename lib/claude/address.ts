/** A claude.ai address cut down to what surfaces are told by. Query values are dropped: `q` can hold a prompt. */
export type Address = {
  /** Pathname without its trailing slash; the root is `/`. */
  readonly path: string;
  /** Names of the query keys present. */
  readonly keys: ReadonlySet<string>;
  /** `modal` and `surface` where they hold a word we know. */
  readonly marks: ReadonlySet<Mark>;
  /** Fragment without `#`, query-like tail and trailing slash. */
  readonly hash: string;
  /** The address was longer than we read, so a missing key proves nothing. */
  readonly cut: boolean;
};

type Mark = 'add-custom-connector' | 'cowork' | 'cic_sidepanel';

const MARKS: readonly Mark[] = ['add-custom-connector', 'cowork', 'cic_sidepanel'];
const MARK_KEYS = ['modal', 'surface'];

/** Longest address read, in UTF-16 units. Real ones stay far below; a longer one is cut and marked. */
const LONGEST = 8192;

/**
 * Reads an address.
 * @param href any text; malformed and enormous ones are fine.
 * @returns the address, or `undefined` where it is not one of https://claude.ai.
 */
export function readAddress(href: string): Address | undefined {
  const text = href.slice(0, LONGEST);
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.origin !== 'https://claude.ai') return undefined;
  const query = url.searchParams;
  const marks = new Set<Mark>();
  for (const key of MARK_KEYS) {
    const mark = MARKS.find((known) => known === query.get(key));
    if (mark) marks.add(mark);
  }
  return {
    path: trim(url.pathname) || '/',
    keys: new Set(query.keys()),
    marks,
    hash: trim(/^[^?&=]*/.exec(url.hash.slice(1))?.[0] ?? ''),
    cut: href.length > LONGEST,
  };
}

function trim(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
