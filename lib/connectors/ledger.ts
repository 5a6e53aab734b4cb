import * as z from 'zod/mini';
import { CAPABILITIES, type Capability } from './directory/capabilities.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
/** Longest note a user can keep with an entry, in characters. */
export const MOST_OWN = 200;

/** Loose: fields of a newer version stay with their entry. */
const entrySchema = z.looseObject({
  /** The directory's id, a server's host, or Claude's id of the server. */
  key: text(253).check(z.minLength(1)),
  name: text(80),
  host: text(253),
  can: z.array(z.enum(CAPABILITIES)),
  /** Days, ISO: no more of the time is kept. */
  first: z.iso.date(),
  last: z.iso.date(),
  /** Where the service ends the access; empty where no page is known. */
  manage: text(500),
  /** The user accepted these capabilities in the pause. */
  accepted: z.array(z.enum(CAPABILITIES)),
  /** Claude's ids of its server, as far as they were seen. */
  ids: z.optional(z.array(text(64))),
  /** Days on which Connect was last pressed, and on which its consent page was last seen. */
  pressed: z.optional(z.iso.date()),
  consent: z.optional(z.iso.date()),
  /** Host of its server before the present one. */
  was: z.optional(text(253)),
  /** What the user wrote beside it. */
  own: z.optional(text(MOST_OWN)),
});
export type Entry = z.infer<typeof entrySchema>;
export type Ledger = readonly Entry[];

/** Its key in extension storage; the number is the version of its shape. */
export const LEDGER_KEY = 'ledger.1';

/** Most entries kept; the ones seen longest ago go first. */
export const MOST_ENTRIES = 1000;
const MOST_IDS = 20;

export type Sighting = Pick<Entry, 'key' | 'name' | 'host' | 'can' | 'manage'> & {
  readonly accepted: boolean;
  /** Connect was pressed, or the consent page was there. */
  readonly by: 'pressed' | 'consent';
  /** Claude's id of its server; empty where none was seen. */
  readonly id?: string;
};

/**
 * Notes that a connector was seen being authorised.
 * @param day ISO date.
 * @returns the new ledger, newest last, and what the connector can do now that it could not before.
 */
export function note(
  ledger: Ledger,
  seen: Sighting,
  day: string,
): { readonly ledger: Ledger; readonly grown: readonly Capability[] } {
  const before = ledger.find(({ key }) => key === seen.key);
  const can = CAPABILITIES.filter((one) => seen.can.includes(one) || before?.can.includes(one));
  const entry: Entry = {
    ...before,
    key: seen.key,
    name: seen.name || before?.name || '',
    host: seen.host || before?.host || '',
    can,
    first: before?.first ?? day,
    last: day,
    manage: seen.manage || before?.manage || '',
    accepted: seen.accepted ? [...seen.can] : (before?.accepted ?? []),
    [seen.by]: day,
    ...(seen.host && before?.host && before.host !== seen.host && { was: before.host }),
    ...(seen.id && { ids: [...new Set([...(before?.ids ?? []), seen.id])].slice(-MOST_IDS) }),
  };
  const rest = ledger.filter(({ key }) => key !== seen.key);
  return {
    ledger: [...rest, entry].slice(-MOST_ENTRIES),
    grown: before ? growth(before, seen.can) : [],
  };
}

/** Keeps what the user wrote beside an entry; an empty text takes it away. */
export function keepOwn(ledger: Ledger, key: string, own: string): Ledger {
  return ledger.map((entry) => {
    if (entry.key !== key) return entry;
    const { own: _before, ...rest } = entry;
    return own ? { ...rest, own: own.slice(0, MOST_OWN) } : rest;
  });
}

/**
 * What of a ledger is still to be kept.
 * @param days entries not seen for more of them go; without, none does.
 * @param day today, ISO.
 */
export function within(ledger: Ledger, days: number | undefined, day: string): Ledger {
  if (days === undefined) return ledger;
  const oldest = new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
  return ledger.filter(({ last }) => last >= oldest);
}

/** What was added since the last time. */
export function growth(before: Pick<Entry, 'can'>, can: readonly Capability[]): Capability[] {
  return CAPABILITIES.filter((one) => can.includes(one) && !before.can.includes(one));
}

/** Whether the user accepted all of these for this connector already. */
export function isAccepted(ledger: Ledger, key: string, can: readonly Capability[]): boolean {
  const entry = ledger.find((one) => one.key === key);
  return (
    entry !== undefined &&
    entry.accepted.length > 0 &&
    can.every((one) => entry.accepted.includes(one))
  );
}

/** Reads what is stored: entries that fit, and whether any did not. Never throws. */
export function readLedger(stored: unknown): {
  readonly ledger: Ledger;
  readonly damaged: boolean;
} {
  if (stored === undefined) return { ledger: [], damaged: false };
  if (!Array.isArray(stored)) return { ledger: [], damaged: true };
  const parsed = stored.map((one) => entrySchema.safeParse(one));
  const ledger = parsed.flatMap(({ data }) => (data ? [data] : []));
  return { ledger: ledger.slice(-MOST_ENTRIES), damaged: ledger.length < stored.length };
}
