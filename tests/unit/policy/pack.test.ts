import { describe, expect, it } from 'vitest';
import raw from '../../../lib/policy/pack.json';
import { checkPack, rulesOf } from '../../../lib/policy/check';
import { SURFACES } from '../../../lib/observation';
import hints from '../../../assets/locales/en/hints.json';
import statements from '../../../assets/locales/en/statements.json';
import guide from '../../../assets/locales/en/guide.json';
import actions from '../../../assets/locales/en/actions.json';
import controls from '../../../assets/locales/en/controls.json';

const pack = checkPack(raw);

/** Ids of the user's document: every one must be in the pack. */
const SEED = [
  ...Array.from({ length: 13 }, (_, i) => `S${i + 1}`),
  ...[1, 2, 3, 4, 5, 6].flatMap((row) => ['a', 'b', 'c'].map((cell) => `F${row}${cell}`)),
  ...'P1a P1b P1c P2a P2b P2c P2d P2e P2f P3a P3b P3c P3d P3e'.split(' '),
  ...'P4a P4b P4c P4d P4e P5a P5b P5c P5d P5e'.split(' '),
  ...pack.controls.flatMap(({ id }) =>
    ['personal', 'team', 'enterprise'].map((column) => `plan.${id}.${column}`),
  ),
  ...Array.from({ length: 9 }, (_, i) => `R${i + 1}`),
  ...Array.from({ length: 4 }, (_, i) => `related.${i + 1}`),
];

describe('the pack', () => {
  it('holds the whole of the guide it began with', () => {
    expect(pack.controls).toHaveLength(9);
    expect(pack.guide.map(({ id }) => id).toSorted()).toEqual(SEED.toSorted());
  });

  it('refuses another schema version, a typo and a reference to nothing', () => {
    expect(() => checkPack({ ...raw, schemaVersion: 2 })).toThrow();
    expect(() => checkPack({ ...raw, sorces: [] })).toThrow();
    const [first, ...rest] = raw.statements;
    expect(() =>
      checkPack({ ...raw, statements: [{ ...first, sources: ['nowhere'] }, ...rest] }),
    ).toThrow(/nowhere is not defined/);
  });

  it('uses every source', () => {
    const used = new Set(pack.statements.flatMap(({ sources }) => sources));
    const idle = pack.sources.filter(({ id }) => !used.has(id) && id !== 'guide');
    expect(idle).toEqual([]);
  });

  it('dates nothing after itself', () => {
    for (const { id, checked } of pack.statements) expect(checked <= pack.date, id).toBe(true);
  });

  it('rests no statement that now holds on the guide', () => {
    for (const { id, sources } of pack.statements) expect(sources, id).not.toContain('guide');
  });
});

describe('the words', () => {
  const said = new Set(SURFACES.flatMap((id) => rulesOf(pack, id).map(({ say }) => say)));
  const lists = [
    ['hints', Object.keys(hints), [...said]],
    ['statements', Object.keys(statements), pack.statements.map(({ id }) => id)],
    ['guide', Object.keys(guide), pack.guide.map(({ id }) => id)],
    ['actions', Object.keys(actions), pack.actions.map(({ id }) => id)],
    ['controls', Object.keys(controls), pack.controls.map(({ id }) => id)],
  ] as const;

  it.each(lists)('%s: a text for each id, an id for each text', (_name, texts, ids) => {
    expect([...texts].toSorted()).toEqual([...ids].toSorted());
  });

  const texts = Object.entries(hints).flatMap(([key, text]) =>
    (typeof text === 'string' ? [text] : Object.values(text)).map((one) => [key, one] as const),
  );

  it('keeps hints to 140 characters and toolbar texts to four', () => {
    for (const [key, text] of texts) {
      expect(text.length, key).toBeLessThanOrEqual(140);
      if (key.startsWith('badge.')) expect(text.length, key).toBeLessThanOrEqual(4);
    }
  });

  /** Comforts that are wrong for somebody, and names that are no longer used. */
  const NEVER = [
    'private',
    'never stored',
    'deleted immediately',
    'stays on your computer',
    'not visible to your employer',
    'not logged',
    'Max 20x',
    'Max 5x',
    'three personal plans',
    'safe to',
    'secure',
  ];
  it.each(NEVER)('never says "%s" in a hint', (word) => {
    const found = texts.filter(([, text]) => text.toLowerCase().includes(word.toLowerCase()));
    expect(found).toEqual([]);
  });
});
