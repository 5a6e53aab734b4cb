import type { Plan } from '../lib/observation';
import { words } from '../lib/words';

const CHOICES = ['automatic', 'free', 'pro', 'max', 'ultra', 'team', 'enterprise'] as const;
type PlanChoice = (typeof CHOICES)[number];

type Props = {
  chosen: PlanChoice;
  /** What the administrator set: then there is nothing to choose. */
  locked: Plan | undefined;
  choose: (plan: PlanChoice) => void;
};

/** Shows and sets the plan. */
export function PlanPicker({ chosen, locked, choose }: Props) {
  if (locked) return <p className="plan">{words.ui('options.plan.locked')}</p>;
  return (
    <label className="plan">
      {words.ui('plan.choose')}
      <select value={chosen} onChange={(event) => choose(event.target.value as PlanChoice)}>
        {CHOICES.map((plan) => (
          <option key={plan} value={plan}>
            {words.ui(plan === 'automatic' ? 'plan.automatic' : `plan.${plan}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
