import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFacesReply, isPageReply } from '../../../lib/messages/replies';
import { MESSAGES, nameOf, observationSchema, readMessage } from '../../../lib/messages/protocol';
import { UNKNOWN, type Facts } from '../../../lib/observation';

/** What a message carries, by its own name. */
function read(message: unknown): unknown {
  const name = nameOf(message);
  return name && readMessage(name, message);
}

it('lets in nothing but the requests it knows, whole and without extras', () => {
  const observed = {
    type: 'page.observed',
    doc: 'abcdefgh-1',
    number: 1,
    mark: 7,
    observation: UNKNOWN,
  };
  expect(read(observed)).toBeDefined();
  for (const bad of [
    { ...observed, extra: 1 },
    { ...observed, observation: { ...UNKNOWN, title: 'text' } },
    { ...observed, observation: { ...UNKNOWN, surface: 'constructor' } },
    { ...observed, observation: { ...UNKNOWN, facts: { ...UNKNOWN.facts, attachments: 1e9 } } },
    { ...observed, number: 0 },
    { ...observed, doc: '<script>' },
    { type: 'line.off', surface: '__proto__' },
    { type: 'toString' },
    { type: 'ledger.erase', extra: 1 },
  ])
    expect(read(bad)).toBeUndefined();
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
      read(value);
      for (const type of Object.keys(MESSAGES)) read({ type, value });
      isPageReply(value);
      isFacesReply(value);
    }),
    { numRuns: 1000 },
  );
});
