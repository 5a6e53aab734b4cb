import type { Words } from '../../lib/i18n';
import type { SurfaceId } from '../../lib/observation';
import { toCsv, toMarkdown, type Assessment } from '../../lib/policy/assessment';
import { day } from '../../lib/day';
import type { Label } from '../labels';
import { Download } from '../download';
import { Outside } from '../outside';

type Props = {
  assessment: Assessment;
  choices: readonly SurfaceId[];
  inUse: readonly SurfaceId[];
  use: (surface: SurfaceId, on: boolean) => void;
  label: Label;
  words: Words;
};

/** The assessment: choose what is in use, then print it or keep it as a file. */
export function AssessmentPage({ assessment, choices, inUse, use, label, words }: Props) {
  const { headings } = assessment;
  return (
    <section className="assessment" aria-labelledby="assessment">
      <h2 id="assessment">{label('assessment.title')}</h2>
      <p className="help screen">{label('assessment.help')}</p>
      <fieldset className="surfaces screen">
        <legend>{label('assessment.in-use')}</legend>
        {choices.map((surface) => (
          <label key={surface}>
            <input
              type="checkbox"
              checked={inUse.includes(surface)}
              onChange={(event) => use(surface, event.target.checked)}
            />{' '}
            {words('surfaces', surface)}
          </label>
        ))}
      </fieldset>
      <p className="row screen">
        <button type="button" onClick={() => print()}>
          {label('assessment.print')}
        </button>
        <Download name="privacy-assessment.md" type="text/markdown" text={toMarkdown(assessment)}>
          {label('assessment.markdown')}
        </Download>
        <Download name="privacy-assessment.csv" type="text/csv" text={toCsv(assessment)}>
          {label('assessment.csv')}
        </Download>
      </p>
      <p>
        {headings.checked}: {day(assessment.date)} · {headings.plan}: {assessment.plan}
      </p>
      <h3>{headings.surfaces}</h3>
      {assessment.surfaces.length === 0 && <p>{headings.none}</p>}
      {assessment.surfaces.map(({ name, facts }) => (
        <dl key={name}>
          <dt>{name}</dt>
          {facts.map(([row, text]) => (
            <dd key={row + text}>
              {row}: {text}
            </dd>
          ))}
        </dl>
      ))}
      <h3>{headings.controls}</h3>
      <ul>
        {assessment.controls.map(([name, value]) => (
          <li key={name}>
            {name}: {value}
          </li>
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
            {address ? <Outside address={address}>{title}</Outside> : title} ({publisher},{' '}
            {day(date)}, {label('grade', { grade })})
          </li>
        ))}
      </ul>
    </section>
  );
}
