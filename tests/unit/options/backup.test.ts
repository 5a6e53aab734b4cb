import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../entrypoints/options/settings/backup';
import { keyOf, SETTING_NAMES, SETTINGS } from '../../../lib/settings/schema';

const file = (values: unknown) => JSON.stringify({ privacyHints: 1, values }, null, 2);

describe('a backup', () => {
  it('brings back every setting as it was saved', () => {
    const values = Object.fromEntries(
      SETTING_NAMES.map((name) => [keyOf(name), SETTINGS[name].default]),
    );
    expect(readBackup(file(values))).toEqual({ values, faults: [] });
  });

  it('is refused whole, with the line of each value that does not fit', () => {
    const { values, faults } = readBackup(
      file({ 'setting.plan.1': 'gold', 'setting.pause.1': true, 'setting.line.9': 1 }),
    );
    expect(values).toBeUndefined();
    expect(faults).toEqual([
      { line: 4, fault: 'setting.plan.1' },
      { line: 6, fault: 'setting.line.9' },
    ]);
  });

  it.each([
    ['', 1],
    ['{', 1],
    ['{\n  "privacyHints": 1,\n  "values": [,]\n}', 3],
    ['[]', 1],
    ['null', 1],
    ['{"privacyHints": 2, "values": {}}', 1],
  ])('is refused where it is none: %j', (source, line) => {
    const { values, faults } = readBackup(source);
    expect(values).toBeUndefined();
    expect(faults[0]?.line).toBe(line);
  });

  it('never throws, and hands out no key that is not ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(file)), (source) => {
        const { values = {}, faults } = readBackup(source);
        const keys = Object.keys(values);
        expect(keys.filter((key) => !/^(?:setting\.|ledger\.|asides)/.test(key))).toEqual([]);
        expect(faults.every(({ line }) => line >= 1)).toBe(true);
      }),
    );
  });

  it('is too long before it is read', () => {
    expect(readBackup(' '.repeat(4_000_001)).faults).toEqual([{ line: 1, fault: 'too long' }]);
  });
});
