import { browser } from '../browser';
import {
  LEDGER_KEY as KEY,
  note,
  readLedger,
  type Capability,
  type Ledger,
  type Sighting,
} from '../connectors/ledger';

const ASIDE = 'aside.ledger';

/** What is stored now. */
export async function loadLedger(): Promise<Ledger> {
  return readLedger((await browser.storage.local.get(KEY))[KEY]).ledger;
}

/** The worker is the only writer, one change after the other: many tabs lose nothing. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const turn = last.then(change, change);
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * Notes a sighting; one write, so a worker that is killed leaves the old list or the new one.
 * @returns what the connector can do now that it could not before.
 */
export function record(seen: Sighting): Promise<readonly Capability[]> {
  return inTurn(async () => {
    const stored = await browser.storage.local.get([KEY, ASIDE]);
    const { ledger, damaged } = readLedger(stored[KEY]);
    const next = note(ledger, seen, new Date().toISOString().slice(0, 10));
    await browser.storage.local.set({
      [KEY]: next.ledger,
      // What could not be read is kept once, as it was.
      ...(damaged && stored[ASIDE] === undefined && { [ASIDE]: stored[KEY] }),
    });
    return next.grown;
  });
}

/** Empties the list, and with it what the user went on with. */
export function eraseLedger(): Promise<void> {
  return inTurn(() => browser.storage.local.remove(KEY));
}
