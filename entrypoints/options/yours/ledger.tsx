import { useToday } from '../../../components/use-today';
import { checkLedger } from '../../../lib/connectors/checks';
import { directory } from '../../../lib/connectors/directory/directory';
import { send } from '../../../lib/page/channel';
import { trySave } from '../../../lib/settings/try-save';
import { words } from '../../../lib/words';
import { Connection } from './connection';
import { Download } from './download';
import { ledgerCsv } from './ledger-csv';
import { useExplained, useLedger } from './use-ledger';
import './ledger.css';

type Props = {
  keep: boolean;
  /** The administrator decides whether it is kept. */
  locked: boolean;
};

/**
 * The connectors this browser saw being authorised: a check, not an alarm. What is worth a look stands first; nothing
 * says that the list is complete.
 */
export function LedgerList({ keep, locked }: Props) {
  const today = useToday();
  const explained = useExplained();
  const ledger = useLedger().filter(({ name, host }) => name !== '' || host !== '' || keep);
  const findings = checkLedger(ledger, directory, explained, today);
  const of = (key: string) => findings.get(key) ?? [];
  const sorted = ledger
    .toReversed()
    .toSorted((a, b) => Math.min(of(b.key).length, 1) - Math.min(of(a.key).length, 1));
  const count = ledger.filter(({ key }) => of(key).length > 0).length;
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
        <>
          <p>
            <strong>
              {words.ui('ledger.look', { count: ledger.length, look: String(count) })}
            </strong>{' '}
            {words.ui('ledger.check')}
          </p>
          <ul className="ledger" aria-label={words.ui('ledger.title')}>
            {sorted.map((entry) => (
              <Connection key={entry.key} entry={entry} findings={of(entry.key)} />
            ))}
          </ul>
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
        </>
      )}
    </>
  );
}
