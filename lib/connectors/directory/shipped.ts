import { CAPABILITIES, type Capability } from './capabilities.ts';
import type { Row } from './row-schema.ts';

/** One connector as the extension ships it: what the claims of its row come to. */
export type Connector = {
  readonly id: string;
  readonly name: string;
  /** What it is called in addresses of Claude's directory, exact: names and ids. */
  readonly slugs: readonly string[];
  readonly mcpHosts: readonly string[];
  readonly authorizeHosts: readonly string[];
  /** The same as match patterns of addresses, for the permission to look at them. */
  readonly consentOrigins: readonly string[];
  readonly clientIds: readonly string[];
  /** Whether its tools can change things. `unknown` is treated as yes. */
  readonly changes: 'yes' | 'no' | 'unknown';
  readonly can: readonly Capability[];
  /** Where that stands, and when it was read; absent where nothing sound is known. */
  readonly from?: { readonly source: string; readonly seen: string };
  /** How Claude's directory lists it, and when that was read. */
  readonly listed?: {
    readonly grade: 'anthropic' | 'verified' | 'community';
    readonly seen: string;
  };
  /** How the service says it is connected for reading only; in words `reading.<id>`. */
  readonly reading?: {
    readonly kind: string;
    readonly copy?: string;
    readonly source: string;
    readonly seen: string;
  };
  readonly manage: string | null;
  readonly note?: true;
  readonly askable: boolean;
};

/**
 * What ships of a row. A claim counts where its source is known and its confidence is not low; that a connector reads
 * and nothing else is said only where the service's own list was there to read whole and no claim at all says otherwise.
 */
export function shipped(row: Row): Connector {
  const { id, name, listed, servers, consent, clientIds, reading, manage, note, askable } = row;
  const sound = row.claims.filter((claim) => claim.confidence !== 'low' && claim.source !== null);
  const best = sound.find(({ confidence }) => confidence === 'high') ?? sound[0];
  const can = sound.flatMap((claim) => claim.can);
  const whole =
    sound.some(({ all, confidence }) => all && confidence === 'high') &&
    row.claims.every((claim) => readsOnly(claim.can));
  return {
    id,
    name,
    slugs: [
      listed?.slug ?? id,
      ...(listed?.olderSlugs ?? []),
      ...(listed?.id ? [listed.id] : []),
      ...(listed?.olderIds ?? []),
    ],
    mcpHosts: servers,
    authorizeHosts: consent,
    consentOrigins: askable
      ? consent.map((host) => `https://${row.consentUnder ? '*.' : ''}${host}/*`)
      : [],
    clientIds,
    changes: readsOnly(can) ? (whole ? 'no' : 'unknown') : 'yes',
    can: CAPABILITIES.filter((one) => can.includes(one)),
    ...(best?.source && { from: { source: best.source, seen: best.seen } }),
    ...(listed?.grade && { listed: { grade: listed.grade, seen: listed.seen } }),
    ...(reading && {
      reading: {
        kind: reading.kind,
        ...(reading.copy && { copy: reading.copy }),
        source: reading.source,
        seen: reading.seen,
      },
    }),
    manage,
    ...(note && { note }),
    askable,
  };
}

const readsOnly = (can: readonly Capability[]) => can.every((one) => one === 'see');
