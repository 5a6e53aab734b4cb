import { useState } from 'react';
import { Answer } from '../../../components/answer';
import type { SurfaceId } from '../../../lib/observation';
import { inSlot } from '../../../lib/answer/view';
import { pack } from '../../../lib/policy/pack';
import { PLACES } from '../../../lib/policy/slots';
import type { SettingsState } from '../../../lib/settings/mirror';
import { words } from '../../../lib/words';
import { featuresFor, type Feature } from './features';
import { Picture } from './picture';

type Props = { stored: SettingsState; today: string; from: SurfaceId | undefined };

/** Where data goes: the picture and the six answers for one part of Claude, and the table of all. */
export function Overview({ stored, today, from }: Props) {
  const features = featuresFor(stored.settings, stored.managed, words, today);
  const [wanted, setWanted] = useState<SurfaceId>(from ?? 'chat');
  const one = features.find(({ view }) => view.surface === wanted) ?? features[0];
  if (!one) return null;
  return (
    <>
      <p className="help">{words.ui('overview.help', { date: words.day(pack.date) })}</p>
      <p>
        <label>
          {words.ui('filter.surface')}{' '}
          <select
            value={one.view.surface}
            onChange={(event) => setWanted(event.target.value as SurfaceId)}
          >
            {features.map(({ view }) => (
              <option key={view.surface} value={view.surface}>
                {view.name}
              </option>
            ))}
          </select>
        </label>{' '}
        <small>{words.ui('plan.is', { plan: one.view.planName })}</small>
      </p>
      <Picture view={one.view} />
      <p className="headline">{inSlot(one.view, 'headline')[0]?.text}</p>
      <Answer view={one.view} />
      <All features={features} wanted={one.view.surface} choose={setWanted} />
    </>
  );
}

type AllProps = {
  features: readonly Feature[];
  wanted: SurfaceId;
  choose: (surface: SurfaceId) => void;
};

/** Every part of Claude and the three places. */
function All({ features, wanted, choose }: AllProps) {
  return (
    <section className="scroll" tabIndex={0} aria-label={words.ui('overview.all')}>
      <h2>{words.ui('overview.all')}</h2>
      <table className="places">
        <thead>
          <tr>
            <th>{words.ui('reference.feature')}</th>
            {PLACES.map((place) => (
              <th key={place}>{words.ui(`place.${place}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map(({ view }) => (
            <tr key={view.surface} className={view.surface === wanted ? 'from' : undefined}>
              <th scope="row">
                <button type="button" className="plain" onClick={() => choose(view.surface)}>
                  {view.name}
                </button>
              </th>
              {PLACES.map((place) => {
                const [said] = inSlot(view, place);
                return (
                  <td key={place} className={`in-place ${said?.part ?? 'may'}`}>
                    <span className="unseen">{words.ui(`part.${said?.part ?? 'may'}`)}: </span>
                    {said?.text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
