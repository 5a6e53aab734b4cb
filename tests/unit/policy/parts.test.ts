import { expect, it } from 'vitest';
import { assemblePack } from '../../../lib/policy/assemble';
import { forFacts, forHints, joined } from '../../../lib/policy/parts';

/** What only the tests and the check of the pack read. */
const LEFT_OUT = new Set(['covers', 'topic', 'comfort']);

it('loses nothing of what the pages show when the pack is taken apart and joined', () => {
  const whole = assemblePack();
  const shown = {
    ...whole,
    statements: whole.statements.map((one) =>
      Object.fromEntries(Object.entries(one).filter(([key]) => !LEFT_OUT.has(key))),
    ),
  };
  expect(joined(forHints(whole), forFacts(whole))).toEqual(shown);
});

it('ships no part twice', () => {
  const whole = assemblePack();
  const [hints, facts] = [forHints(whole), forFacts(whole)];
  const both = Object.keys(facts).filter((key) => key in hints);
  expect(both).toEqual(['statements']);
  const fields = new Set(facts.statements.flatMap((one) => Object.keys(one)));
  expect(fields.size).toBeGreaterThan(0);
  for (const field of fields) expect(hints.statements[0], field).not.toHaveProperty(field);
});
