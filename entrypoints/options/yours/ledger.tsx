import { useEffect, useState } from 'react';
import { Download } from './download';
import { Outside } from '../../../components/outside';
import { browser } from '../../../lib/browser';
import { ledgerCsv } from './ledger-csv';
import { LEDGER_KEY, readLedger, type Ledger } from '../../../lib/connectors/ledger';
import { trySave } from '../../../lib/settings/try-save';
import { send } from '../../../lib/page/channel';
import { words } from '../../../lib/words';

/** Where Claude lists its connectors. */
const CLAUDE = 'https://claude.ai/customize/connectors';

const COLUMNS = ['name', 'can', 'first', 'last', 'end'] as const;

type Props = {
  keep: boolean;
  /** The administrator decides whether it is kept. */
  locked: boolean;
};

/** The connectors this browser saw being authorised, and where to end each. */
export function LedgerList({ keep, locked }: Props) {
  const ledger = useLedger().filter(({ name, host }) => name !== '' || host !== '' || keep);
  return (
    <>
      <p className="help">
        {words.ui('ledger.help')} {words.ui('ledger.not-all')}
      </p>
      <label>
        <input
          type="checkbox"
          checked={keep}
          disabled={locked}
          onChange={(event) => trySave('ledger', event.target.checked)}
        />{' '}
        {words.ui('ledger.keep')}
        {locked && <small> {words.ui('options.plan.locked')}</small>}
      </label>
      {ledger.length === 0 ? (
        <p>{words.ui('ledger.empty')}</p>
      ) : (
        <section className="scroll" tabIndex={0} aria-label={words.ui('ledger.title')}>
          <table className="ledger">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column}>{words.ui(`ledger.${column}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ledger.toReversed().map((entry) => (
                <tr key={entry.key} data-connector={entry.key}>
                  <th scope="row">
                    {entry.name || words.ui('ledger.unnamed')}
                    <small>
                      <bdi>{entry.host}</bdi>
                    </small>
                  </th>
                  <td>{words.list(entry.can.map((kind) => words.ui(`can.${kind}`)))}</td>
                  <td>{words.day(entry.first)}</td>
                  <td>{words.day(entry.last)}</td>
                  <td>
                    <Outside address={CLAUDE}>{words.ui('ledger.end-claude')}</Outside>{' '}
                    {entry.manage ? (
                      <Outside address={entry.manage}>{words.ui('ledger.end-service')}</Outside>
                    ) : (
                      <small>{entry.name && words.of('connectors', `end.${entry.key}`)}</small>
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
            {words.ui('ledger.csv')}
          </Download>
          <Download
            name="connectors.json"
            type="application/json"
            text={JSON.stringify(ledger, null, 2)}
          >
            {words.ui('ledger.json')}
          </Download>
          {/* The worker is the list's only writer. */}
          <button type="button" onClick={() => void send({ type: 'ledger.erase' })}>
            {words.ui('ledger.erase')}
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
