import type { Words } from '../words';
import { remarksOn, type LinkAsks } from './link/asks';
import { ASSUMED, CAPABILITIES, type Capability } from './directory/capabilities';
import type { Connector } from './directory/shipped';
import { shown, shownHost } from './link/lines';
import { listingOf, readingOf, standingOf, type Reading } from './standing';
import { ticksFor, type Tick } from './ticks';

/** What the banner and the pause say of one connector, in words. */
export type ConnectorView = {
  /** How it is called in a sentence: its name, the names it could be, or "this connector". */
  readonly name: string;
  /** The first line: what it can do, as far as known. */
  readonly can: string;
  /** What the user is asked to have read, worst first, four at most. */
  readonly ticks: readonly { readonly kind: Tick; readonly text: string }[];
  /** What it can do now that it could not when the user last went on; empty where nothing. */
  readonly grown: string;
  /** What the link that was held says, worst first; empty where no link was seen. */
  readonly link: readonly string[];
  /** A sentence of its own that some connectors need. */
  readonly note: string;
  /** How Claude's directory lists it, or that we do not know it: sentences, none that comforts. */
  readonly standing: readonly string[];
  /** That being in Claude's directory limits nothing; empty where it is not there. */
  readonly listing: string;
  /** How to connect it for reading only; absent where it can do no more anyway. */
  readonly reading?: Reading;
  /** Where it stands what it can do, and when that was read. */
  readonly from?: { readonly source: string; readonly seen: string };
  /** Where the service itself ends the access: a page where one is known, and the way there in words. */
  readonly manage: string;
  readonly end: string;
  /** Its id, where we offer to explain its consent page; empty elsewhere. */
  readonly askable: string;
};

type About = {
  /** Host of a custom connector's server. */
  readonly serverHost?: string;
  /** A name for what is in no directory. */
  readonly called?: string;
  readonly grown?: readonly Capability[];
  readonly link?: LinkAsks | undefined;
  /** Something tells which one it is, known to us or not: not so on a list of them. */
  readonly named?: boolean;
  /** All there is of it is Claude's own id. */
  readonly numbered?: boolean;
  /** Host of a server the link names that is not of the page's service. */
  readonly foreign?: string;
};

/** The one connector it certainly is. */
export function sureOf(found: readonly Connector[]): Connector | undefined {
  const [one, ...more] = found;
  return more.length === 0 ? one : undefined;
}

/** What Claude could do through a connector, the directory and the link taken together; everything where not known. */
export function capabilitiesOf(
  found: readonly Connector[],
  link?: Pick<LinkAsks, 'kinds'>,
): readonly Capability[] {
  const [one, ...more] = found;
  if (!one || more.length > 0 || one.changes === 'unknown' || link?.kinds.includes('admin'))
    return ASSUMED;
  const can = new Set<string>([...one.can, ...(link?.kinds ?? [])]);
  return CAPABILITIES.filter((capability) => can.has(capability));
}

/**
 * Puts a connector into words. Pure.
 * @param found those it could be, from the directory.
 */
export function connectorSays(
  found: readonly Connector[],
  {
    serverHost = '',
    called = '',
    grown = [],
    link,
    foreign = '',
    named = false,
    numbered = false,
  }: About,
  words: Words,
): ConnectorView {
  const listed = (can: readonly Capability[]) =>
    words.list(can.map((kind) => words.ui(`can.${kind}`)));
  const one = sureOf(found);
  const name = nameOf(found, called, words);
  const reading = one && one.changes !== 'no' ? readingOf(one, words) : undefined;
  return {
    name,
    can: sayCan(),
    ticks: ticksFor(one, link).map((kind) => ({ kind, text: words.ui(`tick.${kind}`, { name }) })),
    grown: grown.length > 0 ? words.ui('connector.grown', { name, list: listed(grown) }) : '',
    link: link ? sayLink(link) : [],
    note: noteOf(one, words),
    standing: standingOf(
      one,
      { serverHost, unknown: named && found.length === 0, numbered, entry: !serverHost && !link },
      words,
    ),
    listing: listingOf(one, words),
    ...(reading && { reading }),
    ...(one?.from && { from: one.from }),
    manage: one?.manage ?? '',
    askable: one?.askable ? one.id : '',
    end: one && !one.manage ? words.optional('connectors', `end.${one.id}`) : '',
  };

  function sayCan(): string {
    if (serverHost) return words.ui('connector.server', { host: shownHost(serverHost) });
    if (!one || one.changes === 'unknown') return words.ui('connector.unknown', { name });
    if (one.changes === 'no')
      return words.ui(link?.reads ? 'connector.reads' : 'connector.described', { name });
    return words.ui('connector.can', { name, list: listed(one.can.toReversed()) });
  }

  function sayLink(asks: LinkAsks): string[] {
    return [
      ...asks.kinds.map((kind) => words.ui(`asks.${kind}`)),
      ...(asks.unknown ? [words.ui('asks.unknown')] : []),
      ...(foreign ? [words.ui('consent.server', { host: shownHost(foreign) })] : []),
      ...remarksOn(asks, one?.changes === 'no').map((key) => words.ui(key)),
    ];
  }
}

/** How those it could be are called in a sentence. */
function nameOf(found: readonly Connector[], called: string, words: Words): string {
  if (found.length === 0) return called === '' ? words.ui('connector.this') : shown(called);
  const names = found.slice(0, 3).map((connector) => connector.name);
  return words.list(names, 'disjunction');
}

/** A connector's own sentence, where it needs one; empty elsewhere. */
function noteOf(one: Connector | undefined, words: Words): string {
  return one?.note ? words.of('connectors', `note.${one.id}`) : '';
}
