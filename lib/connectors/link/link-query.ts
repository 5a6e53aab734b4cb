/**
 * The query of a consent link, read as every server might: some fold the case of names, turn dots and brackets into
 * other signs, or part the pairs at `;`. What one of them may read counts as said.
 */
export type LinkQuery = {
  /** Values under exactly this name, as the standard reads them. */
  exactly(name: string): readonly string[];
  /** Values under every name that a server may fold to it. */
  folded(name: string): readonly string[];
  has(name: string): boolean;
};

type Pair = readonly [name: string, value: string];

/** @param url an address that parsed; the fragment is no part of what a server gets. */
export function readQuery(url: URL): LinkQuery {
  const pairs = pairsOf(url.searchParams);
  const parted = url.search.includes(';')
    ? pairsOf(new URLSearchParams(url.search.slice(1).replaceAll(';', '&')))
    : [];
  const all = [...pairs, ...parted].map(([name, value]) => [fold(name), value] as const);
  const under = (list: readonly Pair[], wanted: string) =>
    list.flatMap(([name, value]) => (name === wanted ? [value] : []));
  return {
    exactly: (name) => under(pairs, name),
    folded: (name) => [...new Set(under(all, fold(name)))],
    has: (name) => under(all, fold(name)).length > 0,
  };
}

/** Not iterated: Firefox takes the iterator off what a page script gets from the page (bugzilla 1023984). */
function pairsOf(query: URLSearchParams): readonly Pair[] {
  const pairs: Pair[] = [];
  query.forEach((value, name) => pairs.push([name, value]));
  return pairs;
}

/** Letters alone, without an index in brackets: `Redirect.Uri`, `redirect uri` and `redirect_uri[0]` are one. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[\d*\]/g, '')
    .replace(/[^a-z]/g, '');
}
