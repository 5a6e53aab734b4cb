import type { Words } from '../words';
import { directory } from './directory/directory';
import type { Connector } from './directory/shipped';
import { nearest } from './directory/vendor-domain';

/** How a connector is connected for reading only. */
export type Reading = {
  readonly text: string;
  /** What is to be copied; empty where there is nothing. */
  readonly copy: string;
  /** Where the service says so, and when that was read. */
  readonly from: { readonly source: string; readonly seen: string };
};

type Traces = {
  /** Host of a server that was added by its address. */
  readonly serverHost: string;
  /** It is named by an entry of Claude's directory. */
  readonly entry: boolean;
  /** It is in no list of ours. */
  readonly unknown: boolean;
  /** Claude's own id of it, where the page gives no name. */
  readonly numbered: boolean;
};

/**
 * How Claude's directory lists a connector, or what it means that we do not know it. What a label means is said by
 * https://claude.com/docs/connectors/verification: none limits what a connector can do.
 */
export function standingOf(
  one: Connector | undefined,
  { serverHost, unknown, numbered, entry }: Traces,
  words: Words,
): readonly string[] {
  const listed = one?.listed;
  if (listed?.grade === 'community')
    return [words.ui('standing.community', { date: words.day(listed.seen) })];
  if (!unknown) return [];
  if (numbered) return [words.ui('standing.numbered')];
  const like = serverHost ? nearest(directory, serverHost) : undefined;
  return [
    words.ui(entry ? 'standing.unknown' : 'standing.custom', { count: directory.length }),
    ...(serverHost ? [words.ui('standing.link')] : []),
    ...(like ? [words.ui('standing.like', like)] : []),
  ];
}

/** The smallest grant there is, as the service says it; `undefined` where it says nothing we know. */
export function readingOf(one: Connector, words: Words): Reading | undefined {
  if (!one.reading) return undefined;
  const { kind, copy = '', source, seen } = one.reading;
  const from = { source, seen };
  if (kind === 'none') return { text: words.ui('reading.none'), copy: '', from };
  return {
    text: words.ui(kind === 'choose' ? 'reading.choose' : 'reading.says', {
      how: words.of('connectors', `reading.${one.id}`),
    }),
    copy,
    from,
  };
}

/** That being listed limits nothing, for those who ask how we know; empty where it is not listed. */
export function listingOf(one: Connector | undefined, words: Words): string {
  const listed = one?.listed;
  return listed ? words.ui('standing.listed', { date: words.day(listed.seen) }) : '';
}
