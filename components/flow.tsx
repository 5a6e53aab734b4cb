import { Fragment } from 'react';
import { inSlot, type View } from '../lib/answer/view';
import { words } from '../lib/words';
import { Icon } from './icon';

/** The picture of the product: you, Anthropic, others, and what crosses. A broken arrow may be gone. */
export function Flow({ view }: { view: View }) {
  const [anthropic] = inSlot(view, 'anthropic');
  const [others] = inSlot(view, 'others');
  if (!anthropic || !others) return null;
  const steps = [
    { name: 'anthropic', text: words.ui('place.anthropic'), part: anthropic.part ?? 'may' },
    { name: 'others', text: others.text, part: others.part ?? 'may' },
  ] as const;
  return (
    <p className="flow">
      <span className="place">
        <Icon name="you" />
        {words.ui('flow.you')}
      </span>
      {steps.map(({ name, text, part }) => (
        <Fragment key={name}>
          <span className={`arrow ${part}`}>
            <span className="unseen">{words.ui(`part.${part}`)}</span>
          </span>
          <span className={`place ${name}`}>
            <Icon name={name} />
            {text}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
