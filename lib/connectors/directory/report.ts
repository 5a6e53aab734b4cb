import { shipped } from './shipped.ts';
import type { Row } from './row-schema.ts';

/** Months after which a claim is read again: services add tools without a word. */
const STALE_AFTER = 9;

/** What whoever keeps the rows must look at: ids, or ids with what is wrong. */
export type DirectoryReport = {
  /** Nothing of it was read for months, oldest first. */
  readonly stale: readonly string[];
  /** Nothing sound says what it can do. */
  readonly thin: readonly string[];
  /** One claim saw the whole list and another says more. */
  readonly contradicting: readonly string[];
  /** What is said of it rests on a copy whose address is not known. */
  readonly sourceless: readonly string[];
  /** No server, no consent page and no name in Claude's directory: it can hardly be recognised. */
  readonly unseen: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
};

/**
 * Looks through the rows.
 * @param today ISO date.
 */
export function reportOnRows(rows: readonly Row[], today: string): DirectoryReport {
  const months = (day: string) =>
    (Number(today.slice(0, 4)) - Number(day.slice(0, 4))) * 12 +
    Number(today.slice(5, 7)) -
    Number(day.slice(5, 7));
  const newest = ({ claims }: Row) =>
    claims
      .map(({ seen }) => seen)
      .toSorted()
      .at(-1) ?? '';
  const sound = ({ claims }: Row) =>
    claims.filter(({ confidence, source }) => confidence !== 'low' && source !== null);
  const ships = rows.map((row) => ({ row, ...shipped(row) }));
  const count = (of: (one: (typeof ships)[number]) => boolean) => ships.filter(of).length;
  return {
    stale: rows
      .filter((row) => row.claims.length > 0 && months(newest(row)) > STALE_AFTER)
      .toSorted((a, b) => newest(a).localeCompare(newest(b)))
      .map((row) => `${newest(row)}  ${row.id}`),
    thin: rows.filter((row) => sound(row).length === 0).map(({ id }) => id),
    contradicting: rows
      .filter(({ claims }) => claims.some(({ all }) => all))
      .flatMap(({ id, claims }) => {
        const whole = new Set(claims.filter(({ all }) => all).flatMap(({ can }) => can));
        const more = claims.flatMap(({ can }) => can).filter((one) => !whole.has(one));
        return more.length > 0 ? [`${id}: ${[...new Set(more)].join(', ')}`] : [];
      }),
    sourceless: rows
      .filter(({ claims }) => claims.some(({ source }) => source === null))
      .map(({ id }) => id),
    unseen: rows
      .filter(({ servers, consent, listed }) => !servers.length && !consent.length && !listed?.slug)
      .map(({ id }) => id),
    counts: {
      connectors: rows.length,
      'with sourced abilities': rows.filter((row) => sound(row).length > 0).length,
      'that change something': count(({ changes }) => changes === 'yes'),
      'that only read': count(({ changes }) => changes === 'no'),
      'not known': count(({ changes }) => changes === 'unknown'),
      'with their place in Claude’s directory': count(({ listed }) => listed !== undefined),
      'with a way to limit them': count(({ reading }) => reading !== undefined),
    },
  };
}
