import type { OverlaySays as Says } from '../lib/policy/overlay';
import { Outside } from './outside';
import { words } from '../lib/words';

/** What the user's organisation says of this page: beside what we say, never instead. */
export function OverlaySays({ says }: { says: Says | undefined }) {
  if (!says) return null;
  return (
    <section className="says">
      <h3>
        {says.organisation
          ? words.ui('overlay.says', { organisation: says.organisation })
          : words.ui('overlay.says.unnamed')}
      </h3>
      {says.said.map(({ text, link }) => (
        <p key={text} dir="auto">
          {text} {link && <Outside address={link}>{words.ui('overlay.more')}</Outside>}
        </p>
      ))}
      {says.contact && <p>{words.ui('overlay.ask', { contact: says.contact })}</p>}
    </section>
  );
}
