import { useEffect, useState } from 'react';
import { Download } from '../../components/download';
import { day } from '../../lib/day';
import type { Label } from '../../components/labels';
import { Outside } from '../../components/outside';
import { browser } from '../../lib/browser';
import { ledgerCsv } from '../../lib/connectors/ledger-csv';
import { LEDGER_KEY, readLedger, type Ledger } from '../../lib/connectors/ledger';
import type { Words } from '../../lib/i18n';
import { trySave } from '../../lib/settings/try-save';

/** Where Claude lists its connectors. */
const CLAUDE = 'https://claude.ai/customize/connectors';

type Props = { keep: boolean; label: Label; facts: Words };

/** The connectors this browser saw being authorised, and where to end each. */
export function LedgerList({ keep, label, facts }: Props) {
  const ledger = useLedger().filter(({ name, host }) => name !== '' || host !== '' || keep);
  return (
    <>
      <h2 id="ledger">{label('ledger.title')}</h2>
      <p className="help">
        {label('ledger.help')} {label('ledger.not-all')}
      </p>
      <label>
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => trySave('ledger', event.target.checked)}
        />{' '}
        {label('ledger.keep')}
      </label>
      {ledger.length === 0 ? (
        <p>{label('ledger.empty')}</p>
      ) : (
        <section className="scroll" tabIndex={0} aria-label={label('ledger.title')}>
          <table className="ledger">
            <thead>
              <tr>
                {['name', 'can', 'first', 'last', 'end'].map((column) => (
                  <th key={column}>{label(`ledger.${column}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ledger.toReversed().map((entry) => (
                <tr key={entry.key} data-connector={entry.key}>
                  <th scope="row">
                    {entry.name || label('ledger.unnamed')}
                    <small>{entry.host}</small>
                  </th>
                  <td>{entry.can.map((kind) => label(`can.${kind}`)).join(', ')}</td>
                  <td>{day(entry.first)}</td>
                  <td>{day(entry.last)}</td>
                  <td>
                    <Outside address={CLAUDE}>{label('ledger.end-claude')}</Outside>{' '}
                    {entry.manage ? (
                      <Outside address={entry.manage}>{label('ledger.end-service')}</Outside>
                    ) : (
                      <small>{entry.name && facts('connectors', `end.${entry.key}`)}</small>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {ledger.length > 0 && (
        <p className="row">
          <Download name="connectors.csv" type="text/csv" text={ledgerCsv(ledger)}>
            {label('ledger.csv')}
          </Download>
          <Download
            name="connectors.json"
            type="application/json"
            text={JSON.stringify(ledger, null, 2)}
          >
            {label('ledger.json')}
          </Download>
          {/* The worker is the list's only writer. */}
          <button
            type="button"
            onClick={() => void browser.runtime.sendMessage({ type: 'ledger.erase' })}
          >
            {label('ledger.erase')}
          </button>
        </p>
      )}
    </>
  );
}

function useLedger(): Ledger {
  const [ledger, setLedger] = useState<Ledger>([]);
  useEffect(() => {
    const look = () =>
      void browser.storage.local
        .get(LEDGER_KEY)
        .then((stored) => setLedger(readLedger(stored[LEDGER_KEY]).ledger));
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  return ledger;
}
