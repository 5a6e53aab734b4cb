import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import texts from '../../../assets/locales/en/connectors.json';
import { readRows } from '../../../lib/connectors/directory/assemble';
import { CAPABILITIES, type Capability } from '../../../lib/connectors/directory/capabilities';
import { shipped } from '../../../lib/connectors/directory/shipped';
import type { Row } from '../../../lib/connectors/directory/row-schema';

const rows = readRows();
const FOLDER = 'lib/connectors/directory/rows';
const sound = ({ claims }: Row) =>
  claims.filter(({ confidence, source }) => confidence !== 'low' && source !== null);

describe('the rows', () => {
  it('are two hundred whose abilities have a source and a date', () => {
    expect(rows.filter((row) => sound(row).length > 0).length).toBeGreaterThanOrEqual(200);
  });

  it('have the texts they need, and there is none for nobody', () => {
    const wanted = rows.flatMap(({ id, note, reading }) => [
      ...(note ? [`note.${id}`] : []),
      ...(reading && reading.kind !== 'none' ? [`reading.${id}`] : []),
    ]);
    const ids = new Set(rows.map(({ id }) => id));
    for (const key of wanted) expect(Object.keys(texts)).toContain(key);
    for (const key of Object.keys(texts))
      expect(wanted.includes(key) || (key.startsWith('end.') && ids.has(key.slice(4))), key).toBe(
        true,
      );
    for (const { id, manageBasis } of rows)
      if (manageBasis !== 'none') expect(Object.keys(texts), id).toContain(`end.${id}`);
  });

  it('link to a page to end access only where one was seen or is known', () => {
    for (const { id, manage, manageBasis } of rows)
      if (manage) expect(['verified', 'known'], id).toContain(manageBasis);
  });
});

const claim = fc.record({
  // Often of those that only see: the others decide nothing new.
  can: fc.oneof(
    fc.constant<Capability[]>(['see']),
    fc.uniqueArray(fc.constantFrom(...CAPABILITIES), { minLength: 1 }),
  ),
  all: fc.constantFrom(true as const, undefined),
  source: fc.constantFrom('https://docs.example/tools', null),
  seen: fc.constant('2026-11'),
  confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
});

it('calls a connector one that only reads only where its whole list was seen and nobody says more', () => {
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 4 }), (claims) => {
      const [first] = rows;
      const made = claims.map(({ all, ...one }) => ({ ...one, ...(all && { all }) }));
      const { changes, can } = shipped({ ...first!, claims: made });
      if (changes === 'no') {
        expect(made.every((one) => one.can.every((word) => word === 'see'))).toBe(true);
        expect(made.some((one) => one.all && one.source && one.confidence === 'high')).toBe(true);
      }
      // What ships is what sound claims say, no more and no less.
      const said = new Set(sound({ ...first!, claims: made }).flatMap((one) => one.can));
      expect([...can].toSorted()).toEqual([...said].toSorted());
      if (can.some((word) => word !== 'see')) expect(changes).toBe('yes');
    }),
    { numRuns: 2000 },
  );
});

describe('the check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-hints-rows-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const broken = (change: (all: Row[]) => void, file = 'g.json') => {
    cpSync(FOLDER, folder, { recursive: true });
    const all = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row[];
    change(all);
    writeFileSync(join(folder, file), JSON.stringify(all));
    return () => readRows(folder);
  };
  it.each<[string, (all: Row[]) => void, RegExp]>([
    [
      'a name two have',
      (all) => void (all[1]!.listed = { slug: all[0]!.id, grade: null, seen: '2026-11' }),
      / and /,
    ],
    ['a row in another letter’s file', (all) => void (all[0]!.id = 'zebra'), /zebra stands in g/],
    [
      'a claim without a date',
      (all) => void ((all[0]!.claims[0] as object as { seen: string }).seen = ''),
      /seen/,
    ],
    [
      'an ability nobody knows',
      (all) => void ((all[0]!.claims[0]!.can as string[])[0] = 'fly'),
      /can/,
    ],
    [
      'a server that is no host',
      (all) => void (all[0]!.servers[0] = 'https://x.example/mcp'),
      /servers/,
    ],
  ])('refuses %s', (_what, change, says) => {
    expect(broken(() => undefined)).not.toThrow();
    expect(broken(change)).toThrow(says);
  });
});
