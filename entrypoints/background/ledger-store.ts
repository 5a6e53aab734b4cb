import { browser } from '../../lib/browser';
import {
  LEDGER_KEY as KEY,
  keepOwn,
  note,
  readLedger,
  type Ledger,
  type Sighting,
  within,
} from '../../lib/connectors/ledger';
import { ASIDES_KEY, OLDER_ASIDES, putAside, readAsides } from '../../lib/storage/asides';
import { loadManaged } from '../../lib/settings/store';
import { today } from '../../lib/today';
import { changeStored } from '../../lib/storage/write';

/** What is stored now. */
export async function loadLedger(): Promise<Ledger> {
  const [{ ledgerDays }, stored] = await Promise.all([
    loadManaged(),
    browser.storage.local.get(KEY),
  ]);
  return within(readLedger(stored[KEY]).ledger, ledgerDays, today());
}

/**
 * Notes a sighting; one write, so a worker that is killed leaves the old list or the new one.
 * @throws what the browser says where it cannot write.
 */
export async function record(seen: Sighting): Promise<void> {
  const day = today();
  const { ledgerDays } = await loadManaged();
  return change((ledger) => note(within(ledger, ledgerDays, day), seen, day).ledger);
}

/** Keeps what the user wrote beside an entry. */
export async function keepNote({ key, own }: { key: string; own: string }): Promise<void> {
  return change((ledger) => keepOwn(ledger, key, own));
}

/** Changes the list in one write. What does not fit is put aside, not lost. */
async function change(act: (ledger: Ledger) => Ledger): Promise<void> {
  return changeStored([KEY, ASIDES_KEY], (stored) => {
    const { ledger, damaged } = readLedger(stored[KEY]);
    return {
      set: {
        [KEY]: act(ledger),
        ...(damaged && { [ASIDES_KEY]: putAside(stored[ASIDES_KEY], KEY, stored[KEY], today()) }),
      },
    };
  });
}

/** Empties the list, and with it what the user went on with and every copy that was put aside. */
export async function eraseLedger(): Promise<void> {
  const older = Object.keys(await browser.storage.local.get(null)).filter(
    (key) => OLDER_ASIDES.test(key) && key.endsWith('ledger'),
  );
  await changeStored([ASIDES_KEY], (stored) => {
    const others = readAsides(stored[ASIDES_KEY]).filter(({ key }) => key !== KEY);
    return {
      ...(others.length > 0 && { set: { [ASIDES_KEY]: others } }),
      remove: [KEY, ...older, ...(others.length > 0 ? [] : [ASIDES_KEY])],
    };
  });
}
