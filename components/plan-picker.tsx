import type { Plan } from '../lib/observation';
import { words } from '../lib/words';

const CHOICES = ['automatic', 'free', 'pro', 'max', 'ultra', 'team', 'enterprise'] as const;
type PlanChoice = (typeof CHOICES)[number];

type Props = {
  chosen: PlanChoice;
  /** Name of the plan that is answered for, where an answer is shown. */
  now?: string;
  /** What the administrator set: then there is nothing to choose. */
  locked: Plan | undefined;
  choose: (plan: PlanChoice) => void;
};

/** Shows and sets the plan. */
export function PlanPicker({ chosen, now, locked, choose }: Props) {
  if (locked)
    return (
      <p className="plan" title={words.ui('options.plan.locked')}>
        {words.ui('plan.is', { plan: now ?? words.ui(`plan.${locked}`) })}
      </p>
    );
  return (
    <label className="plan">
      {words.ui('plan.choose')}{' '}
      <select value={chosen} onChange={(event) => choose(event.target.value as PlanChoice)}>
        {CHOICES.map((plan) => (
          <option key={plan} value={plan}>
            {plan === 'automatic'
              ? now
                ? words.ui('plan.automatic', { plan: now })
                : words.ui('plan.automatic.alone')
              : words.ui(`plan.${plan}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
