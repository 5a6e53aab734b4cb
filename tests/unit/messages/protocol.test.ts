import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFacesReply, isPageReply } from '../../../lib/messages/page';
import { requestSchema } from '../../../lib/messages/protocol';
import { UNKNOWN } from '../../../lib/observation';

it('lets in nothing but the requests it knows, whole and without extras', () => {
  const observed = { type: 'page.observed', observation: UNKNOWN };
  expect(requestSchema.safeParse(observed).success).toBe(true);
  for (const bad of [
    { ...observed, extra: 1 },
    { ...observed, observation: { ...UNKNOWN, title: 'text' } },
    { ...observed, observation: { ...UNKNOWN, surface: 'constructor' } },
    { ...observed, observation: { ...UNKNOWN, facts: { ...UNKNOWN.facts, attachments: 1e9 } } },
    { type: 'inline.off', surface: '__proto__' },
    { type: 'toString' },
  ])
    expect(requestSchema.safeParse(bad).success).toBe(false);
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
