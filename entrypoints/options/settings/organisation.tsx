import type { Managed } from '../../../lib/settings/managed';
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
