import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchema } from '../../../lib/policy/json-schema';
import { pack } from '../../../lib/policy/pack';
import { reportOn } from '../../../lib/policy/report';

it('lists what is due, soonest first', () => {
  const { due, guide, weak, verdicts, idleSources } = reportOn(pack, '2026-11-24');
  expect(due).toHaveLength(pack.statements.length);
  expect(due.map(({ left }) => left)).toEqual(
    due.map(({ left }) => left).toSorted((a, b) => a - b),
  );
  expect(guide.claims).toBe(pack.guide.length);
  expect(weak).toContain('recap');
  expect(idleSources).toEqual([]);
  expect(Object.values(verdicts).reduce((a, b) => a + b)).toBe(guide.claims);
});

it('counts from which day on the guide is past its time', () => {
  const written = pack.sources.find(({ id }) => id === 'guide')?.date ?? '';
  const after = (days: number) =>
    new Date(Date.parse(written) + days * 86_400_000).toISOString().slice(0, 10);
  expect(reportOn(pack, after(91)).guide.pastBy).toBe(1);
  expect(reportOn(pack, after(100)).guide.pastBy).toBe(10);
});

it('has a JSON Schema that is not stale: run npm run pack', () => {
  expect(JSON.parse(readFileSync('lib/policy/pack.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(packJsonSchema())),
  );
});
