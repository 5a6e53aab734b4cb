import type { Capability } from './directory/capabilities.ts';
import type { Connector } from './directory/shipped.ts';
import { growth, type Entry, type Ledger } from './ledger.ts';

/** Days without a sign of it after which a connection is worth a look. */
const QUIET = 90;
const DAY = 86_400_000;

/** Something about a connection that is worth a look; none of it says that anything is wrong. */
export type Finding =
  /** It can do now what it could not when it was seen. */
  | { readonly kind: 'grown'; readonly can: readonly Capability[] }
  /** Another entry is of the same service: two accounts, or one connected twice. */
  | { readonly kind: 'twice'; readonly with: string }
  /** Its server stood elsewhere before. */
  | { readonly kind: 'moved'; readonly from: string }
  /** Connect was pressed, and no consent page of it was seen, although we may look at it. */
  | { readonly kind: 'no-consent' }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'quiet'; readonly days: number };

/**
 * Looks through the connections this browser saw. Pure.
 * @param directory what is known today.
 * @param explained ids of services whose consent pages we may look at.
 * @param today ISO date.
 * @returns findings by key of the entry, the ones to be looked at first foremost; none for an entry that has none.
 */
export function checkLedger(
  ledger: Ledger,
  directory: readonly Connector[],
  explained: ReadonlySet<string>,
  today: string,
): ReadonlyMap<string, readonly Finding[]> {
  const serviceOf = (entry: Entry) =>
    directory.find(({ id }) => id === entry.key) ??
    directory.find(({ mcpHosts }) => entry.host !== '' && mcpHosts.includes(entry.host));
  const services = Map.groupBy(ledger, (entry) => serviceOf(entry)?.id ?? entry.host);
  return new Map(
    ledger.map((entry) => {
      const known = serviceOf(entry);
      const now = known && known.changes !== 'unknown' ? growth(entry, known.can) : [];
      const twin = services
        .get(known?.id ?? entry.host)
        ?.find((other) => other.key !== entry.key && (known !== undefined || entry.host !== ''));
      const days = Math.floor((Date.parse(today) - Date.parse(entry.last)) / DAY);
      const findings: readonly (Finding | false)[] = [
        now.length > 0 && { kind: 'grown', can: now },
        // A service we know has several hosts of its own.
        known === undefined &&
          entry.was !== undefined &&
          entry.was !== entry.host && { kind: 'moved', from: entry.was },
        twin !== undefined && { kind: 'twice', with: twin.name || twin.host },
        entry.pressed !== undefined &&
          entry.consent === undefined &&
          known !== undefined &&
          explained.has(known.id) && { kind: 'no-consent' },
        (known === undefined || known.changes === 'unknown') && { kind: 'not-known' },
        days >= QUIET && { kind: 'quiet', days },
      ];
      return [entry.key, findings.filter((one) => one !== false)] as const;
    }),
  );
}
