import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchema } from '../../../lib/policy/json-schema';
import { pack } from '../../../lib/policy/pack';
import { reportOn } from '../../../lib/policy/report';

it('lists what is due, soonest first, and says that the guide is past its date', () => {
  const { due, guide, weak, verdicts, idleSources } = reportOn(pack, '2026-11-24');
  expect(due).toHaveLength(pack.statements.length);
  expect(due.map(({ left }) => left)).toEqual(
    due.map(({ left }) => left).toSorted((a, b) => a - b),
  );
  expect(guide.pastBy).toBe(134);
  expect(guide.claims).toBe(95);
  expect(weak).toContain('recap');
  expect(idleSources).toEqual([]);
  expect(Object.values(verdicts).reduce((a, b) => a + b)).toBe(guide.claims);
});

it('has a JSON Schema that is not stale: run npm run pack', () => {
  expect(JSON.parse(readFileSync('lib/policy/pack.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(packJsonSchema())),
  );
});
