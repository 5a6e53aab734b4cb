import { expect, it } from 'vitest';
import { ANSWERS, FRONT_ENDS, MODES, NO_FACTS, PLANS, SURFACES } from '../../../lib/observation';
import { hintsFor } from '../../../lib/policy/hints-for';
import { pack } from '../../../lib/policy/pack';
import { ROWS } from '../../../lib/policy/slots';

/** The pack as it was when each of its facts was checked: what is too old is said in other words. */
const FRESH = {
  ...pack,
  statements: pack.statements.map((one) => ({ ...one, checked: pack.date })),
};
/** Every page there is something to say on, for every plan, mode and front-end. */
const SPEAKING = SURFACES.filter((surface) => surface !== 'signin');
const CASES = SPEAKING.flatMap((surface) =>
  PLANS.flatMap((plan) =>
    MODES.flatMap((mode) =>
      FRONT_ENDS.flatMap((frontEnd) =>
        ANSWERS.map((inProject) => ({
          name: `${surface}, ${plan}, ${mode}, ${frontEnd}`,
          hints: hintsFor(
            {
              surface,
              certainty: 'certain',
              evidence: ['path'],
              facts: { ...NO_FACTS, mode, frontEnd, inProject },
            },
            { plan, planFrom: 'user', cowork: mode },
            FRESH,
            pack.date,
          ),
        })),
      ),
    ),
  ),
);

it('answers all six questions on every surface, for every plan, mode and front-end', () => {
  for (const { name, hints } of CASES)
    for (const row of ROWS)
      expect(
        hints.some(({ slot }) => slot === row),
        `${name}: ${row} is not answered`,
      ).toBe(true);
  console.log(
    `${SPEAKING.length * ROWS.length} of ${SPEAKING.length * ROWS.length} cells answered, in ${CASES.length} cases; silent: sign-in`,
  );
});

it('has one headline, one flow and one advice with its control', () => {
  for (const { name, hints } of CASES)
    for (const slot of ['headline', 'anthropic', 'others', 'do'] as const) {
      const said = hints.filter((hint) => hint.slot === slot);
      expect(said, `${name}: ${slot}`).toHaveLength(1);
      if (slot === 'do') expect(said[0]?.action, name).toBeDefined();
    }
});

it('marks one row at most, the first sentence of its row, and every surface marks one for somebody', () => {
  const marking = new Set<string>();
  for (const { name, hints } of CASES) {
    const marked = hints.filter(({ tone }) => tone === 'care');
    expect(marked.length, name).toBeLessThanOrEqual(1);
    const [one] = marked;
    if (!one) continue;
    marking.add(name.split(',')[0] ?? '');
    expect(
      hints.find(({ slot }) => slot === one.slot),
      name,
    ).toBe(one);
  }
  expect(SPEAKING.filter((surface) => !marking.has(surface))).toEqual([]);
});

it('shows a comfort only where nothing in the same breath takes it back', () => {
  for (const { name, hints } of CASES)
    for (const { tone, slot } of hints)
      if (tone === 'kept') expect(ROWS.includes(slot as never), name).toBe(true);
});

it('agrees with itself: where the company can read, it stands in flow and answers', () => {
  for (const { name, hints } of CASES) {
    const others = hints.find(({ slot }) => slot === 'others');
    if (others?.say.startsWith('flow.company')) expect(others.part, name).toBe('in');
  }
});
