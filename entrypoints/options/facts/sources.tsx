import { Outside } from '../../../components/outside';
import { pack } from '../../../lib/policy/pack';
import { words } from '../../../lib/words';

/** Every page the facts rest on, with its date and how far it can be trusted. */
export function Sources() {
  return (
    <>
      <p className="help">{words.ui('sources.help')}</p>
      <ul className="sources">
        {pack.sources.map(({ id, title, publisher, address, date, grade }) => (
          <li key={id}>
            {address ? <Outside address={address}>{title}</Outside> : title}
            <small>
              {publisher} · {words.day(date)} · {words.ui('grade', { grade })}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
