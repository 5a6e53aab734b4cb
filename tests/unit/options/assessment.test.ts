import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../../entrypoints/options/yours/assessment/assess';
import {
  toCsv,
  toMarkdown,
  type Assessment,
} from '../../../entrypoints/options/yours/assessment/files';
import { pack } from '../../../lib/policy/pack';
import { featuresFor } from '../../../entrypoints/options/facts/features';
import { readSettings } from '../../../lib/settings/schema';
import { english } from '../../support/english';

const { settings } = readSettings({});
const made = (more: Partial<typeof settings>): Assessment => {
  const all = { ...settings, ...more };
  const features = featuresFor(all, {}, english, '2026-11-24');
  return assess(pack, features, all, english, '2026-11-24');
};

it('holds plan, surfaces in use, every control, open points and dated sources', () => {
  const one = made({ plan: 'team', inUse: ['chat', 'cowork'], ticked: ['connect.review'] });
  const text = toMarkdown(one);
  expect(text).toMatch(/Team/);
  expect(one.surfaces.map(({ name }) => name)).toEqual(['Chat', 'Cowork']);
  expect(one.controls).toHaveLength(pack.controls.length);
  const items = pack.checklists.flatMap(({ items: of }) => of);
  expect(one.gaps.length).toBeGreaterThanOrEqual(items.length - 1);
  expect(one.gaps.join()).not.toMatch(/Read which permissions/);
  for (const { date } of one.sources) expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(text).toMatch(/<https:\/\/support\.claude\.com/);
});

it('claims no control for a plan that is not known', () => {
  for (const [, value] of made({}).controls) expect(value).toBe('Not known');
});

it('writes cells no spreadsheet takes for formulas, and loses nothing', () => {
  const base = made({});
  fc.assert(
    fc.property(
      fc.array(
        fc.string().filter((text) => !text.startsWith("'")),
        { maxLength: 4 },
      ),
      (gaps) => {
        const csv = toCsv({ ...base, gaps });
        for (const cell of parse(csv).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        const read = parse(csv).flatMap(([section, , , text = '']) =>
          section === 'gap' ? [text] : [],
        );
        expect(read.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(gaps);
      },
    ),
  );
});

/** A reader of RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (whole === '') break;
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}
