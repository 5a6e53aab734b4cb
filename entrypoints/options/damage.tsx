import { useEffect, useState } from 'react';
import { Download } from '../../components/download';
import type { Label } from '../../components/labels';
import { browser } from '../../lib/browser';
import { LEDGER_KEY, readLedger } from '../../lib/connectors/ledger';
import { day } from '../../lib/day';
import { keyOf, type SettingName } from '../../lib/settings/schema';
import { ASIDES_KEY, isSame, OLDER_ASIDES, readAsides } from '../../lib/storage/asides';
import { changeStored } from '../../lib/storage/write';

type Damaged = {
  readonly key: string;
  readonly value: unknown;
  /** ISO date it was put aside on; empty where it still stands in its place. */
  readonly day: string;
  readonly drop: () => Promise<void>;
};

/** Stored values this version cannot read: told of, to be saved and to be dropped. */
export function Damage({
  unreadable,
  label,
}: {
  unreadable: readonly SettingName[];
  label: Label;
}) {
  const found = useDamaged(unreadable);
  if (found.length === 0) return null;
  return (
    <section role="alert">
      <h2>{label('options.aside')}</h2>
      <p className="help">{label('options.aside.help')}</p>
      <ul>
        {found.map(({ key, value, day: on, drop }) => (
          <li key={`${key} ${JSON.stringify(value)}`} data-damaged={key}>
            <code>{key}</code>{' '}
            <small>
              {on ? label('options.aside.kept', { date: day(on) }) : label('options.aside.stored')}
            </small>{' '}
            <Download
              name={`${key}.json`}
              type="application/json"
              text={JSON.stringify(value, null, 2)}
            >
              {label('options.aside.save')}
            </Download>{' '}
            <button type="button" onClick={() => void drop().catch(() => undefined)}>
              {label('options.aside.drop')}
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
