import { useEffect, useState } from 'react';
import { Download } from '../yours/download';
import { browser } from '../../../lib/browser';
import { LEDGER_KEY, readLedger } from '../../../lib/connectors/ledger';
import { keyOf, type SettingName } from '../../../lib/settings/schema';
import { ASIDES_KEY, isSame, OLDER_ASIDES, readAsides } from '../../../lib/storage/asides';
import { changeStored } from '../../../lib/storage/write';
import { words } from '../../../lib/words';

type Damaged = {
  readonly key: string;
  readonly value: unknown;
  /** ISO date it was put aside on; empty where it still stands in its place. */
  readonly day: string;
  readonly drop: () => Promise<void>;
};

/** Stored values this version cannot read: told of, to be saved and to be dropped. */
export function Damage({ unreadable }: { unreadable: readonly SettingName[] }) {
  const found = useDamaged(unreadable);
  if (found.length === 0) return null;
  return (
    <section role="alert">
      <h2>{words.ui('options.aside')}</h2>
      <p className="help">{words.ui('options.aside.help')}</p>
      <ul>
        {found.map(({ key, value, day: on, drop }) => (
          <li key={`${key} ${JSON.stringify(value)}`} data-damaged={key}>
            <code>{key}</code>{' '}
            <small>
              {on
                ? words.ui('options.aside.kept', { date: words.day(on) })
                : words.ui('options.aside.stored')}
            </small>{' '}
            <Download
              name={`${key}.json`}
              type="application/json"
              text={JSON.stringify(value, null, 2)}
            >
              {words.ui('options.aside.save')}
            </Download>{' '}
            <button type="button" onClick={() => void drop().catch(() => undefined)}>
              {words.ui('options.aside.drop')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useDamaged(unreadable: readonly SettingName[]): readonly Damaged[] {
  const [stored, setStored] = useState<Record<string, unknown>>({});
  useEffect(() => {
    const look = () => void browser.storage.local.get(null).then(setStored);
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  const asides = readAsides(stored[ASIDES_KEY]).map((aside): Damaged => ({
    ...aside,
    // Others may have come or gone since this was drawn.
    drop: () =>
      changeStored([ASIDES_KEY], (now) => ({
        set: { [ASIDES_KEY]: readAsides(now[ASIDES_KEY]).filter((one) => !isSame(one, aside)) },
      })),
  }));
  const inPlace = unreadable.map(keyOf).filter((key) => stored[key] !== undefined);
  const older = Object.keys(stored).filter((key) => OLDER_ASIDES.test(key));
  const { ledger, damaged } = readLedger(stored[LEDGER_KEY]);
  return [
    ...[...inPlace, ...older].map((key) => ({
      key,
      value: stored[key],
      day: '',
      drop: () => changeStored([], () => ({ remove: [key] })),
    })),
    ...(damaged
      ? [
          {
            key: LEDGER_KEY,
            value: stored[LEDGER_KEY],
            day: '',
            drop: () => changeStored([], () => ({ set: { [LEDGER_KEY]: ledger } })),
          },
        ]
      : []),
    ...asides,
  ];
}
