import { expect, it } from 'vitest';
import checklists from '../../../assets/locales/en/checklists.json';
import connectors from '../../../assets/locales/en/connectors.json';
import hints from '../../../assets/locales/en/hints.json';
import statements from '../../../assets/locales/en/statements.json';
import { NO_FACTS } from '../../../lib/observation';
import { hintsFor } from '../../../lib/policy/hints-for';
import { pack } from '../../../lib/policy/pack';
import { NEVER_OF, ONLY_WITH } from './wording';

const texts = [hints, statements, checklists, connectors].flatMap((file) =>
  Object.entries(file).flatMap(([key, text]) =>
    (typeof text === 'string' ? [text] : Object.values(text)).map((one) => [key, one] as const),
  ),
);

it.each(NEVER_OF)('where it speaks of %s it never says %s', (about, words) => {
  const found = texts.filter(([key, text]) => about.test(`${key} ${text}`) && words.test(text));
  expect(found).toEqual([]);
  expect(texts.some(([key, text]) => about.test(`${key} ${text}`))).toBe(true);
});

it.each(ONLY_WITH)('says %s only beside %s', (comfort, beside) => {
  const found = texts.filter(([, text]) => comfort.test(text));
  expect(found.filter(([, text]) => !beside.test(text))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

it('tells nobody who may be on a work plan that attached files are not part of a share', () => {
  for (const plan of ['team', 'enterprise', 'unknown'] as const) {
    const said = hintsFor(
      { surface: 'share', certainty: 'certain', evidence: ['path'], facts: NO_FACTS },
      { plan, planFrom: 'user', cowork: 'unknown' },
      pack,
      pack.date,
    ).map(({ say }) => JSON.stringify((hints as Record<string, unknown>)[say]));
    expect(said.join(' ')).toMatch(/colleagues may also see attached files/i);
    expect(said.join(' ')).not.toMatch(/files are (?:left out|not in it)/);
  }
});
