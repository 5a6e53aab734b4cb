import type { ConnectorView } from '../../lib/connectors/says';
import { inSlot, type View } from '../../lib/answer/view';
import { Checked } from '../../components/sources';
import { Outside } from '../../components/outside';
import { words } from '../../lib/words';

type Props = {
  view: View;
  connector: ConnectorView | undefined;
  dismiss: () => void;
  explain: (connector: string) => void;
};

/** Shown before a connector is authorised: who gets what, in five lines at most. */
export function Banner({ view, connector, dismiss, explain }: Props) {
  const title = words.ui('banner.title', { name: connector?.name ?? words.ui('connector.this') });
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
                <Outside address={connector.manage}>{words.ui('connector.manage')}</Outside>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" className="main" onClick={dismiss}>
          {words.ui('banner.dismiss')}
        </button>
        {connector?.askable && (
          <button type="button" className="link" onClick={() => explain(connector.askable)}>
            {words.ui('consent.explain')}
          </button>
        )}
        <Checked view={view} />
      </p>
    </section>
  );
}
