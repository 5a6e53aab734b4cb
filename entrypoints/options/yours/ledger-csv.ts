import { toRows } from './csv';
import type { Ledger } from '../../../lib/connectors/ledger';

/** The ledger for a spreadsheet. */
export function ledgerCsv(ledger: Ledger): string {
  return toRows([
    ['key', 'name', 'host', 'can', 'first', 'last', 'manage'],
    ...ledger.map(({ key, name, host, can, first, last, manage }) => [
      key,
      name,
      host,
      can.join(' '),
      first,
      last,
      manage,
    ]),
  ]);
}
