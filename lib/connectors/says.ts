import type { Words } from '../i18n';
import type { Connector } from './directory-schema';
import { shown } from './lines';
import { CAPABILITIES, type Capability } from './ledger';

/** What the banner and the pause say of one connector, in words. */
export type ConnectorView = {
  /** How it is called in a sentence: its name, the names it could be, or "this connector". */
  readonly name: string;
  /** The first line: what it can do, as far as known. */
  readonly can: string;
  /** What the user is asked to tick, worst first, three at most. */
  readonly ticks: readonly { readonly kind: string; readonly text: string }[];
  /** What it can do now that it could not when the user last went on; empty where nothing. */
  readonly grown: string;
  /** Where the service itself ends the access: a page where one is known, and the way there in words. */
  readonly manage: string;
  readonly end: string;
  /** Its id, where we offer to explain its consent page; empty elsewhere. */
  readonly askable: string;
};

/** What Claude could do through a connector; everything where that is not known. */
export function capabilitiesOf(found: readonly Connector[]): readonly Capability[] {
  const [one, ...more] = found;
  if (!one || more.length > 0 || one.changes === 'unknown') return CAPABILITIES;
  return one.can;
}

/**
 * Puts a connector into words. Pure.
 * @param found those it could be, from the directory.
 * @param serverHost host of a custom connector's server.
 * @param grown what was added since the user last went on.
 */
export function connectorSays(
  found: readonly Connector[],
  serverHost: string,
  grown: readonly Capability[],
  words: Words,
): ConnectorView {
  const [one] = found;
  const label = (key: string, values?: Record<string, string>) => words('ui', key, values);
  const listed = (can: readonly Capability[]) => can.map((kind) => label(`can.${kind}`)).join(', ');
  const sure = found.length === 1 && one?.confidence !== 'low';
  const name =
    found.length === 0
      ? label('connector.this')
      : found
          .slice(0, 3)
          .map((connector) => connector.name)
          .join(` ${label('connector.or')} `);
  return {
    name,
    can: sayCan(),
    ticks: ticksOf(),
    grown: grown.length > 0 ? label('connector.grown', { name, list: listed(grown) }) : '',
    manage: sure ? (one?.manage ?? '') : '',
    askable: sure && one?.askable ? one.id : '',
    end: sure && one && !one.manage ? words('connectors', `end.${one.id}`) : '',
  };

  function sayCan(): string {
    if (serverHost) return label('connector.server', { host: shown(serverHost) });
    if (!sure || !one || one.changes === 'unknown') return label('connector.unknown', { name });
    if (one.changes === 'no') return label('connector.reads', { name });
    return label('connector.can', { name, list: listed(one.can.toReversed()) });
  }

  function ticksOf(): ConnectorView['ticks'] {
    if (!sure || !one || one.changes === 'unknown')
      return ['unknown', 'see'].map((kind) => ({ kind, text: label(`tick.${kind}`, { name }) }));
    return one.can
      .toReversed()
      .slice(0, 3)
      .map((kind) => ({ kind, text: label(`tick.${kind}`, { name }) }));
  }
}
