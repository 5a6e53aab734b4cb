import type { SurfaceId } from '../../../lib/observation';
import { toCsv, toMarkdown, type Assessment } from './files';
import { Download } from '../download';
import { Outside } from '../../../components/outside';
import { words } from '../../../lib/words';

type Props = {
  assessment: Assessment;
  choices: readonly SurfaceId[];
  inUse: readonly SurfaceId[];
  use: (surface: SurfaceId, on: boolean) => void;
};

/** The assessment: choose what is in use, then print it or keep it as a file. */
export function AssessmentPage({ assessment, choices, inUse, use }: Props) {
  const { headings } = assessment;
  return (
    <section className="assessment" aria-labelledby="assessment">
      <h2 id="assessment">{words.ui('assessment.title')}</h2>
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
      <h3>{headings.surfaces}</h3>
      {assessment.surfaces.length === 0 && <p>{headings.none}</p>}
      {assessment.surfaces.map(({ name, facts }) => (
        <dl key={name}>
          <dt>{name}</dt>
          {facts.map(([row, text]) => (
            <dd key={row + text}>{words.ui('pair', { name: row, value: text })}</dd>
          ))}
        </dl>
      ))}
      <h3>{headings.controls}</h3>
      <ul>
        {assessment.controls.map(([name, value]) => (
          <li key={name}>{words.ui('pair', { name, value })}</li>
        ))}
      </ul>
      <h3>{headings.gaps}</h3>
      <ul>
        {assessment.gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <h3>{headings.sources}</h3>
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
