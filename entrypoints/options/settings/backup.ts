import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { LEDGER_KEY, readLedger } from '../../../lib/connectors/ledger';
import { keyOf, readSetting, SETTING_NAMES } from '../../../lib/settings/schema';
import { ASIDES_KEY, OLDER_ASIDES, readAsides } from '../../../lib/storage/asides';

export type BackupFault = { readonly line: number; readonly fault: string };

/** Longest backup read, in UTF-16 units: more than all that is ever kept. */
const LARGEST = 4_000_000;

/**
 * Reads what was exported before.
 * @param source JSON; may be anything.
 * @returns the values to be kept, or every fault with the line (from 1) it stands on: then nothing of it is used.
 */
export function readBackup(source: string): {
  readonly values?: Record<string, unknown>;
  readonly faults: readonly BackupFault[];
} {
  if (source.length > LARGEST) return { faults: [{ line: 1, fault: 'too long' }] };
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true });
  const lineAt = (offset = 0) => source.slice(0, offset).split('\n').length;
  if (!tree) return { faults: [{ line: 1, fault: 'empty' }] };
  if (errors.length > 0)
    return {
      faults: errors.map(({ offset, error }) => ({
        line: lineAt(offset),
        fault: printParseErrorCode(error),
      })),
    };
  const data = JSON.parse(source) as { privacyHints?: unknown; values?: unknown } | null;
  const values = data?.values;
  if (data?.privacyHints !== 1 || typeof values !== 'object' || values === null)
    return { faults: [{ line: 1, fault: 'not a file this extension made' }] };
  const faults = Object.entries(values).flatMap(([key, value]) => {
    if (fits(key, value)) return [];
    const place = findNodeAtLocation(tree, ['values', key]);
    return [{ line: lineAt(place?.offset), fault: key }];
  });
  return faults.length > 0 ? { faults } : { values: values as Record<string, unknown>, faults };
}

/** Whether a value can be kept under a key: one we know, and whole. */
function fits(key: string, value: unknown): boolean {
  const name = SETTING_NAMES.find((one) => keyOf(one) === key);
  if (name) return value !== undefined && readSetting(name, value).whole;
  if (key === LEDGER_KEY) return !readLedger(value).damaged;
  if (key === ASIDES_KEY) return Array.isArray(value) && readAsides(value).length === value.length;
  return OLDER_ASIDES.test(key);
}
