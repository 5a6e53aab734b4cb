import type { Observation } from '../observation';
import type { Profile } from '../policy/hint';
import type { Managed } from './managed';
import type { Settings } from './schema';

/** Whose word on the plan counts: the administrator's, the user's, the menu's, nobody's. */
export function profileOf(
  { facts }: Observation,
  { plan: chosen, cowork }: Pick<Settings, 'plan' | 'cowork'>,
  { plan: managed }: Managed,
): Profile {
  if (managed) return { plan: managed, planFrom: 'administrator', cowork };
  if (chosen !== 'automatic') return { plan: chosen, planFrom: 'user', cowork };
  if (facts.menuPlan !== 'unknown') return { plan: facts.menuPlan, planFrom: 'menu', cowork };
  return { plan: 'unknown', planFrom: 'nowhere', cowork };
}
