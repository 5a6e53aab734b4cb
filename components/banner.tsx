import type { ConnectorView } from '../lib/connectors/says';
import { inSlot, type View } from '../lib/view';
import type { Label } from './labels';
import { Checked } from './sources';
import { Outside } from './outside';

type Props = {
  view: View;
  connector: ConnectorView | undefined;
  label: Label;
  dismiss: () => void;
  explain: (connector: string) => void;
};

/** Shown before a connector is authorised: who gets what, in five lines at most. */
export function Banner({ view, connector, label, dismiss, explain }: Props) {
  const title = label('banner.title', { name: connector?.name ?? label('connector.this') });
  const lines = inSlot(view, 'banner');
  return (
    <section className="banner" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {connector && <li>{connector.can}</li>}
        {lines.map(({ text, tone, action }, i) => (
          <li key={text} className={tone}>
            {text} {action && <Outside address={action.address}>{action.label}</Outside>}
            {i === lines.length - 1 && connector?.manage && (
              <>
                {' · '}
                <Outside address={connector.manage}>{label('connector.manage')}</Outside>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" className="main" onClick={dismiss}>
          {label('banner.dismiss')}
        </button>
        {connector?.askable && (
          <button type="button" className="link" onClick={() => explain(connector.askable)}>
            {label('consent.explain')}
          </button>
        )}
        <Checked view={view} label={label} />
      </p>
    </section>
  );
}
