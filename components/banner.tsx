import { inSlot, type View } from '../lib/view';
import type { Label } from './labels';
import { Checked } from './sources';
import { Outside } from './todo';

type Props = { view: View; label: Label; dismiss: () => void };

/** Shown before a connector is authorised: who gets what, in five lines at most. */
export function Banner({ view, label, dismiss }: Props) {
  return (
    <section className="banner" aria-label={label('banner.title')}>
      <h2>{label('banner.title')}</h2>
      <ul>
        {inSlot(view, 'banner').map(({ text, tone, action }) => (
          <li key={text} className={tone}>
            {text} {action && <Outside address={action.address}>{action.label}</Outside>}
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" className="main" onClick={dismiss}>
          {label('banner.dismiss')}
        </button>
        <Checked view={view} label={label} />
      </p>
    </section>
  );
}
