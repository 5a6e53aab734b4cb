import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFacesReply, isPageReply } from '../../../lib/messages/page';
import { observationSchema, requestSchema } from '../../../lib/messages/protocol';
import { UNKNOWN, type Facts } from '../../../lib/observation';

it('lets in nothing but the requests it knows, whole and without extras', () => {
  const observed = {
    type: 'page.observed',
    doc: 'abcdefgh-1',
    number: 1,
    mark: 7,
    observation: UNKNOWN,
  };
  expect(requestSchema.safeParse(observed).success).toBe(true);
  for (const bad of [
    { ...observed, extra: 1 },
    { ...observed, observation: { ...UNKNOWN, title: 'text' } },
    { ...observed, observation: { ...UNKNOWN, surface: 'constructor' } },
    { ...observed, observation: { ...UNKNOWN, facts: { ...UNKNOWN.facts, attachments: 1e9 } } },
    { ...observed, number: 0 },
    { ...observed, doc: '<script>' },
    { type: 'inline.off', surface: '__proto__' },
    { type: 'toString' },
  ])
    expect(requestSchema.safeParse(bad).success).toBe(false);
});

it('takes a text of the page’s that does not fit as empty, and says the rest', () => {
  const facts = (more: Partial<Facts>) =>
    observationSchema.safeParse({ ...UNKNOWN, facts: { ...UNKNOWN.facts, ...more } }).data?.facts;
  expect(facts({ serverHost: 'a_b.example' })?.serverHost).toBe('a_b.example');
  for (const sign of '!"$&\'()*+,;=_`{}~')
    expect(facts({ serverHost: `evil${sign}mcp.example` })?.serverHost).toContain(sign);
  for (const serverHost of ['a b', 'x'.repeat(254), 'клод.example', '\u202e'])
    expect(facts({ serverHost })?.serverHost).toBe('');
  expect(facts({ connector: 'a/b', attachments: 3 })).toMatchObject({
    connector: '',
    attachments: 3,
  });
});

it('throws on nothing', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      requestSchema.safeParse(value);
      isPageReply(value);
      isFacesReply(value);
    }),
    { numRuns: 1000 },
  );
});
