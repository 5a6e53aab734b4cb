import { toRows } from './csv';
import type { Ledger } from '../../../lib/connectors/ledger';

const COLUMNS = [
  'key',
  'name',
  'host',
  'can',
  'first',
  'last',
  'pressed',
  'consent',
  'manage',
  'own',
] as const;

/** The ledger for a spreadsheet. */
export function ledgerCsv(ledger: Ledger): string {
  return toRows([
    [...COLUMNS],
    ...ledger.map((entry) =>
      COLUMNS.map((column) => (column === 'can' ? entry.can.join(' ') : (entry[column] ?? ''))),
    ),
  ]);
}
