import type { Managed } from '../../../lib/settings/managed';
import { Copied } from './copied';
import { Outside } from '../../../components/outside';
import { browser } from '../../../lib/browser';
import { pack } from '../../../lib/policy/pack';
import { words } from '../../../lib/words';

/** Parts of the administrator's policy that were not used, and why. */
export function Refused({ managed }: { managed: Managed }) {
  if (!managed.refused) return null;
  return (
    <section role="alert">
      <h2>{words.ui('options.refused')}</h2>
      <ul>
        {managed.refused.map(({ key, reason }) => (
          <li key={key}>{words.ui('options.refused.item', { key, reason })}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the administrator set, as it is in force, and what of it was refused: for a ticket. */
export function InForce({ managed }: { managed: Managed }) {
  const { refused = [], ...values } = managed;
  const keys = Object.entries(values);
  const text = [
    `id: ${browser.runtime.id}`,
    `version: ${browser.runtime.getManifest().version}`,
    `facts: ${pack.date}`,
    ...keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...refused.map(({ key, reason }) => `refused ${key}: ${reason}`),
  ].join('\n');
  return (
    <section aria-labelledby="managed">
      <h2 id="managed">{words.ui('managed.title')}</h2>
      <p className="help">
        {words.ui(keys.length + refused.length > 0 ? 'managed.help' : 'managed.none')}
      </p>
      {(managed.organisation || managed.contact || managed.help) && (
        <p>
          {[managed.organisation, managed.contact].filter(Boolean).join(' · ')}{' '}
          {managed.help && <Outside address={managed.help}>{words.ui('managed.ask')}</Outside>}
        </p>
      )}
      <Copied text={text} label={words.ui('managed.title')} />
    </section>
  );
}
