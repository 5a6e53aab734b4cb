import type { OverlaySays } from '../lib/policy/overlay';
import type { Label } from './labels';
import { Outside } from './outside';

/** What the user's organisation says of this page: beside what we say, never instead. */
export function Organisation({ says, label }: { says: OverlaySays | undefined; label: Label }) {
  if (!says) return null;
  return (
    <section className="says">
      <h3>
        {says.organisation
          ? label('overlay.says', { organisation: says.organisation })
          : label('overlay.says.unnamed')}
      </h3>
      {says.said.map(({ text, link }) => (
        <p key={text}>
          {text} {link && <Outside address={link}>{label('overlay.more')}</Outside>}
        </p>
      ))}
      {says.contact && <p>{label('overlay.ask', { contact: says.contact })}</p>}
    </section>
  );
}
