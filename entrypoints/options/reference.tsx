import { useEffect, useState } from 'react';
import { Guide } from '../../components/guide';
import { day } from '../../lib/day';
import type { Label } from '../../components/labels';
import { AssessmentPage } from '../../components/reference/assessment';
import { Checklists } from '../../components/reference/checklists';
import { Features } from '../../components/reference/features';
import { Matrix } from '../../components/reference/matrix';
import { Picture } from '../../components/reference/picture';
import { ALL, Filters, type Filter } from '../../components/reference/filters';
import { Wrong } from '../../components/reference/wrong';
import { Statements } from '../../components/statements';
import { assess } from '../../lib/assess';
import type { Words } from '../../lib/i18n';
import type { SurfaceId } from '../../lib/observation';
import { pack } from '../../lib/policy/pack';
import { featuresFor, guideCell } from '../../lib/reference';
import { tryChange } from '../../lib/settings/try-save';
import type { SettingsState } from '../../lib/state/settings';

export type ReferenceProps = {
  stored: SettingsState;
  words: Words;
  facts: Words;
  label: Label;
  today: string;
  from: SurfaceId | undefined;
  locale: string;
};

/** Pages nobody works in: not asked for in the assessment. */
const PASSING = new Set<SurfaceId>(['connecting', 'other', 'unknown']);

/** All we say, in one place: the picture, the tables, the checklists, the guide, and the assessment. */
export function Reference(props: ReferenceProps) {
  const { stored, words, facts, label, today, from, locale } = props;
  const { settings, managed } = stored;
  const [filter, setFilter] = useState<Filter>(ALL);
  const [wrong, setWrong] = useState('');
  const rest = useAfterFirstPaint();
  const features = featuresFor(settings, managed, words, today);
  const own = features[0]?.view.plan ?? 'unknown';
  const shown = (text: string) => text.toLowerCase().includes(filter.text.trim().toLowerCase());
  const flip = <T extends string>(list: readonly T[], one: T, on: boolean): T[] =>
    on ? [...new Set([...list, one])] : list.filter((other) => other !== one);
  const report = (id: string) =>
    label('wrong.report', { id, date: pack.date, locale, version: pack.schemaVersion });
  const wanted = features.filter(
    ({ view }) => filter.surface === 'all' || view.surface === filter.surface,
  );
  return (
    <>
      <h2 id="reference">{label('reference.title')}</h2>
      <p className="help">{label('reference.intro', { date: day(pack.date) })}</p>
      <Picture features={features} from={from} label={label} />
      {rest && (
        <>
          <Filters filter={filter} change={setFilter} label={label} words={words} />
          <h2>{label('reference.features')}</h2>
          <p className="help">{label('reference.marks')}</p>
          <Features features={wanted} from={from} label={label} facts={facts} />
          <h2>{label('reference.controls')}</h2>
          <Matrix
            pack={pack}
            own={own}
            label={label}
            facts={facts}
            guideCell={guideCell}
            shown={shown}
            only={filter.plan}
          />
          <h2>{label('reference.checklists')}</h2>
          <p className="help">{label('reference.checklists.help')}</p>
          <Checklists
            pack={pack}
            facts={facts}
            ticked={settings.ticked}
            tick={(id, on) => tryChange('ticked', (now) => flip(now, id, on))}
          />
          <h2>{label('reference.surfaces')}</h2>
          <Statements
            pack={pack}
            label={label}
            words={words}
            facts={facts}
            today={today}
            filter={filter}
            shown={shown}
            report={setWrong}
          />
          <h2 id="guide">{label('reference.guide')}</h2>
          <p className="help">{label('reference.guide.help')}</p>
          <Guide pack={pack} label={label} facts={facts} shown={shown} today={today} />
          <Wrong
            key={wrong}
            about={wrong}
            text={report(wrong || '…')}
            address={ISSUES_ADDRESS || undefined}
            label={label}
          />
          <AssessmentPage
            assessment={assess(pack, features, settings, words, facts, today)}
            choices={features.map(({ view }) => view.surface).filter((one) => !PASSING.has(one))}
            inUse={settings.inUse}
            use={(surface, on) => tryChange('inUse', (now) => flip(now, surface, on))}
            label={label}
            words={words}
          />
        </>
      )}
    </>
  );
}

/** The tables are long: what stands above them is painted first. */
function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  // What the address points at is drawn after the browser looked for it.
  useEffect(() => {
    if (painted) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [painted]);
  return painted;
}
