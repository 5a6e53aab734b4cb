import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAN_LABELS } from '../../../lib/claude/plan-labels';
import { SHORT_LABELS } from '../../../lib/claude/plan-short-labels';
import { planOf } from '../../../lib/claude/plan';
import { PLANS, type Plan } from '../../../lib/observation';
import { CHAT } from '../../site/pages';
import { observe, observeStandIn } from '../../support/stand-in';

type Locale = keyof typeof PLAN_LABELS;
type Known = Exclude<Plan, 'unknown'>;
const LOCALES = Object.keys(PLAN_LABELS) as Locale[];
const KNOWN = PLANS.filter((plan): plan is Known => plan !== 'unknown');
const labelsOf = (locale: Locale) => PLAN_LABELS[locale].split('|');

it('knows eleven languages and six plans', () => {
  expect(LOCALES).toHaveLength(11);
  for (const locale of LOCALES) expect(labelsOf(locale)).toHaveLength(KNOWN.length);
});

describe.each(LOCALES)('in %s', (locale) => {
  it.each(KNOWN)('reads %s from the menu of both front-ends', (plan) => {
    for (const frontEnd of ['merged', 'legacy'] as const) {
      const { facts } = observeStandIn(CHAT, { locale, plan, frontEnd });
      expect(facts.menuPlan, `${frontEnd}: the label is in lib/claude/plan-labels.ts`).toBe(plan);
      expect(facts.frontEnd).toBe(frontEnd);
    }
  });
});

it('takes no account name for a plan', () => {
  for (const marker of ['Max', 'Pro', 'Team', 'Enterprise'])
    for (const frontEnd of ['merged', 'legacy'] as const)
      expect(observeStandIn(CHAT, { marker, frontEnd, plan: 'free' }).facts.menuPlan).toBe('free');
});

const menu = (inner: string) =>
  observe(`<button data-testid="user-menu-button" class="df-user-menu-btn">${inner}</button>`, CHAT)
    .facts.menuPlan;
const slot = (text: string) => `<span class="df-footer-suffix-text">${text}</span>`;

it('takes labels that contradict each other for none, and the dot beside one for nothing', () => {
  expect(menu(slot('· Team') + slot('· Free'))).toBe('unknown');
  expect(menu(slot('·') + slot('Max'))).toBe('max');
  expect(menu(slot('Pro') + slot('· Pro'))).toBe('pro');
  const older =
    '<button data-testid="user-menu-button"><div>Name</div><div>Free plan</div></button>';
  const newer = `<button class="df-user-menu-btn">${slot('Team')}</button>`;
  expect(observe(older + newer, CHAT).facts.menuPlan).toBe('unknown');
});

it('reads a plan through what a translation wraps it in', () => {
  const font = (text: string) => `<font style="x"><font style="y">${text}</font></font>`;
  expect(menu(slot(font('Team')))).toBe('team');
  const older = `<button data-testid="user-menu-button"><div>${font('Somebody')}</div><div>${font('Pro plan')}</div></button>`;
  expect(observe(older, CHAT).facts.menuPlan).toBe('pro');
});

it('makes nothing of any other text', () => {
  const labels = new Set([...LOCALES.flatMap(labelsOf), ...Object.values<string>(SHORT_LABELS)]);
  const folded = new Set([...labels].map((label) => label.normalize('NFKC').toLowerCase()));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.boolean(), (text, apart) => {
      const plan = planOf(text, apart);
      const trimmed = text.replace(/^[\s·•]+|\s+$/gu, '');
      if (plan !== 'unknown')
        expect(labels.has(trimmed) || folded.has(trimmed.normalize('NFKC').toLowerCase())).toBe(
          true,
        );
    }),
  );
  expect(planOf('a'.repeat(1_000_000), true)).toBe('unknown');
  expect(planOf(null, true)).toBe('unknown');
});

it.each([
  ['Max', false, 'unknown'],
  ['Max', true, 'max'],
  ['· Max', true, 'max'],
  ['•  Max ', true, 'max'],
  ['Max •', true, 'unknown'],
  [' Free plan\n', false, 'free'],
  ['free PLAN', false, 'free'],
  ['Ｆree plan', false, 'free'],
  ['Free', false, 'unknown'],
  ['Free plan|Pro plan', false, 'unknown'],
])('of %j, apart: %j, makes %s', (text, apart, plan) => {
  expect(planOf(text, apart)).toBe(plan);
});
