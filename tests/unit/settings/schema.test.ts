import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FACTS, UNKNOWN, type Plan } from '../../../lib/observation';
import { readManaged } from '../../../lib/settings/managed';
import { profileOf } from '../../../lib/settings/profile';
import { SETTINGS, SETTING_NAMES, keyOf, readSettings } from '../../../lib/settings/schema';

const junk = fc.anything({ withNullPrototype: true });

it('makes settings of whatever is stored, and tells what it could not read', () => {
  const stored = fc.dictionary(fc.constantFrom(...SETTING_NAMES.map(keyOf), 'other'), junk);
  fc.assert(
    fc.property(stored, (values) => {
      const { settings, unreadable } = readSettings(values);
      for (const name of SETTING_NAMES) {
        expect(SETTINGS[name].schema.safeParse(settings[name]).success).toBe(true);
        const raw = values[keyOf(name)];
        const bad = raw !== undefined && !SETTINGS[name].schema.safeParse(raw).success;
        expect(unreadable.includes(name)).toBe(bad);
      }
    }),
  );
});

it('takes from a policy what fits, key by key, and tells of the rest', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('plan', 'pause', 'overlay', 'x'), junk), (policy) => {
      const { refused = [], ...used } = readManaged(policy);
      expect([...Object.keys(used), ...refused.map(({ key }) => key)].toSorted()).toEqual(
        Object.keys(policy).toSorted(),
      );
      for (const { reason } of refused) expect(reason).not.toBe('');
    }),
  );
  const long = { plan: 'free', pause: true, overlay: 'x'.repeat(70_000) };
  expect(readManaged(long)).toMatchObject({ plan: 'free', pause: true });
  expect(readManaged(long).refused).toMatchObject([{ key: 'overlay' }]);
  expect(readManaged({ plan: 'platinum', pause: false })).toMatchObject({ pause: false });
  expect(readManaged({ plan: 'team' })).toEqual({ plan: 'team' });
});

it('keeps of a list what fits, and tells that not all of it did', () => {
  const { settings, unreadable } = readSettings({
    'setting.lineOff.1': ['chat', 'moon', 'code'],
  });
  expect(settings.lineOff).toEqual(['chat', 'code']);
  expect(unreadable).toEqual(['lineOff']);
});

describe('whose word on the plan counts', () => {
  const from = (menu: Plan, chosen: 'automatic' | 'free', managed?: 'team') =>
    profileOf(
      { ...UNKNOWN, facts: { ...NO_FACTS, menuPlan: menu } },
      { plan: chosen, cowork: 'unknown' },
      managed ? { plan: managed } : {},
    );
  it('is the administrator, then the user, then the menu, then nobody', () => {
    expect(from('pro', 'free', 'team')).toEqual({
      plan: 'team',
      planFrom: 'administrator',
      cowork: 'unknown',
    });
    expect(from('pro', 'free')).toEqual({ plan: 'free', planFrom: 'user', cowork: 'unknown' });
    expect(from('pro', 'automatic')).toEqual({ plan: 'pro', planFrom: 'menu', cowork: 'unknown' });
    expect(from('unknown', 'automatic')).toEqual({
      plan: 'unknown',
      planFrom: 'nowhere',
      cowork: 'unknown',
    });
  });
});
