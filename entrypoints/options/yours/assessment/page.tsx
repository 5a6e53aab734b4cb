import type { SurfaceId } from '../../../../lib/observation';
import { pack } from '../../../../lib/policy/pack';
import type { SettingsState } from '../../../../lib/settings/mirror';
import { tryChange } from '../../../../lib/settings/try-save';
import { featuresFor } from '../../facts/features';
import { assess } from './assess';
import { toCsv, toMarkdown } from './files';
import { Download } from '../download';
import { Outside } from '../../../../components/outside';
import { words } from '../../../../lib/words';

type Props = { stored: SettingsState; today: string };

/** Pages nobody works in: not asked for. */
const PASSING = new Set<SurfaceId>(['connecting', 'other', 'unknown']);

/** The assessment: choose what is in use, then print it or keep it as a file. */
export function AssessmentPage({ stored: { settings, managed }, today }: Props) {
  const features = featuresFor(settings, managed, words, today);
  const assessment = assess(pack, features, settings, words, today);
  const choices = features.map(({ view }) => view.surface).filter((one) => !PASSING.has(one));
  const { inUse } = settings;
  const use = (surface: SurfaceId, on: boolean) =>
    tryChange('inUse', (now) =>
      on ? [...new Set([...now, surface])] : now.filter((one) => one !== surface),
    );
  const { headings } = assessment;
  return (
    <section className="assessment" aria-labelledby="assessment">
      <p className="help screen">{words.ui('assessment.help')}</p>
      <fieldset className="surfaces screen">
        <legend>{words.ui('assessment.in-use')}</legend>
        {choices.map((surface) => (
          <label key={surface}>
            <input
              type="checkbox"
              checked={inUse.includes(surface)}
              onChange={(event) => use(surface, event.target.checked)}
            />{' '}
            {words.of('surfaces', surface)}
          </label>
        ))}
      </fieldset>
      <p className="row screen">
        <button type="button" onClick={() => print()}>
          {words.ui('assessment.print')}
        </button>
        <Download name="privacy-assessment.md" type="text/markdown" text={toMarkdown(assessment)}>
          {words.ui('assessment.markdown')}
        </Download>
        <Download name="privacy-assessment.csv" type="text/csv" text={toCsv(assessment)}>
          {words.ui('assessment.csv')}
        </Download>
      </p>
      <p>
        {words.ui('pair', { name: headings.checked, value: words.day(assessment.date) })} ·{' '}
        {words.ui('pair', { name: headings.plan, value: assessment.plan })}
      </p>
      <h2>{headings.surfaces}</h2>
      {assessment.surfaces.length === 0 && <p>{headings.none}</p>}
      {assessment.surfaces.map(({ name, facts }) => (
        <dl key={name}>
          <dt>{name}</dt>
          {facts.map(([row, text]) => (
            <dd key={row + text}>{words.ui('pair', { name: row, value: text })}</dd>
          ))}
        </dl>
      ))}
      <h2>{headings.controls}</h2>
      <ul>
        {assessment.controls.map(([name, value]) => (
          <li key={name}>{words.ui('pair', { name, value })}</li>
        ))}
      </ul>
      <h2>{headings.gaps}</h2>
      <ul>
        {assessment.gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <h2>{headings.sources}</h2>
      <ul>
        {assessment.sources.map(({ title, publisher, address, date, grade }) => (
          <li key={title}>
            {address ? <Outside address={address}>{title}</Outside> : title} · {publisher} ·{' '}
            {words.day(date)} · {words.ui('grade', { grade })}
          </li>
        ))}
      </ul>
    </section>
  );
}
