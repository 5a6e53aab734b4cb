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
  const pairs: readonly Pair[] = [...url.searchParams];
  const parted: readonly Pair[] = url.search.includes(';')
    ? [...new URLSearchParams(url.search.slice(1).replaceAll(';', '&'))]
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

/** Letters alone, without an index in brackets: `Redirect.Uri`, `redirect uri` and `redirect_uri[0]` are one. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[\d*\]/g, '')
    .replace(/[^a-z]/g, '');
}
