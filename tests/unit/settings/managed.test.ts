import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANAGED, readManaged } from '../../../lib/settings/managed';
import { managedJson } from '../../../lib/settings/managed-json';

/** One right value for each key. */
const RIGHT = {
  plan: 'team',
  pause: true,
  organisation: 'Corner Bakery',
  contact: 'it@bakery.example',
  help: 'https://help.bakery.example/claude',
  overlay: { schemaVersion: 1, organisation: 'Corner Bakery' },
  overlayText: '{}',
  line: ['chat', 'incognito'],
  ledger: false,
  ledgerDays: 90,
  consentHosts: ['gmail'],
  welcome: false,
  reports: false,
} as const;

describe('a policy', () => {
  it('is read whole where it is right', () => {
    const { overlay, overlayText: _, ...rest } = RIGHT;
    expect(readManaged(RIGHT)).toEqual({ ...rest, overlay: JSON.stringify(overlay) });
    expect(Object.keys(RIGHT).toSorted()).toEqual(Object.keys(MANAGED).toSorted());
  });

  it('loses one key and no other, whatever stands there, and says so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(MANAGED)), fc.jsonValue(), (key, value) => {
        const { refused = [], ...values } = readManaged({ ...RIGHT, [key]: value });
        for (const [name, right] of Object.entries(readManaged(RIGHT)))
          if (name !== key && name !== 'overlay')
            expect(values[name as keyof typeof values]).toEqual(right);
        expect(refused.every((one) => one.key === key && one.reason !== '')).toBe(true);
      }),
    );
  });

  it('may hold what an organisation says as an object, as text, or as text under the old name', () => {
    expect(readManaged({ overlay: { a: 1 } }).overlay).toBe('{"a":1}');
    expect(readManaged({ overlay: '{"a":1}' }).overlay).toBe('{"a":1}');
    expect(readManaged({ overlayText: '{"a":1}' }).overlay).toBe('{"a":1}');
    expect(readManaged({ overlay: { a: 1 }, overlayText: '{}' }).overlay).toBe('{"a":1}');
    const long = readManaged({ overlay: { a: 'x'.repeat(70_000) }, plan: 'team' });
    expect(long).toMatchObject({ plan: 'team', refused: [{ key: 'overlay' }] });
    expect(long.overlay).toBeUndefined();
  });

  it('tells of keys nobody knows', () => {
    expect(readManaged({ colour: 'blue', __proto__: 1 }).refused).toEqual([
      { key: 'colour', reason: 'not a known key' },
    ]);
  });
});

describe('the schema of the policy', () => {
  const { properties } = managedJson();

  it('has every key, in the few words Chromium understands', () => {
    expect(Object.keys(properties)).toEqual(Object.keys(MANAGED));
    for (const [name, property] of Object.entries(properties)) {
      expect(property, name).toHaveProperty('title');
      expect(property, name).toHaveProperty('description');
      expect((property as { type: string }).type, name).toMatch(
        /^(?:string|boolean|integer|array|object)$/,
      );
      expect(JSON.stringify(property), name).not.toMatch(/anyOf|oneOf|\$ref|propertyNames/);
    }
    expect(properties['plan']).toMatchObject({
      enum: ['free', 'pro', 'max', 'ultra', 'team', 'enterprise'],
    });
  });
});
