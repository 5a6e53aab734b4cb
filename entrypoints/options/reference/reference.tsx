import { useEffect, useState } from 'react';
import { Guide } from './guide';
import { AssessmentPage } from '../assessment/page';
import { Checklists } from './checklists';
import { Features } from './feature-table';
import { Matrix } from './matrix';
import { Picture } from './picture';
import { ALL, Filters, type Filter } from './filters';
import { Wrong } from './wrong';
import { Statements } from './statements';
import { assess } from '../assessment/assess';
import type { SurfaceId } from '../../../lib/observation';
import { pack } from '../../../lib/policy/pack';
import { featuresFor, guideCell } from './features';
import { tryChange } from '../../../lib/settings/try-save';
import type { SettingsState } from '../../../lib/settings/mirror';
import { words } from '../../../lib/words';

export type ReferenceProps = {
  stored: SettingsState;
  today: string;
  from: SurfaceId | undefined;
};

/** Pages nobody works in: not asked for in the assessment. */
const PASSING = new Set<SurfaceId>(['connecting', 'other', 'unknown']);

/** All we say, in one place: the picture, the tables, the checklists, the guide, and the assessment. */
export function Reference(props: ReferenceProps) {
  const { stored, today, from } = props;
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
    words.ui('wrong.report', {
      id,
      date: pack.date,
      locale: words.language,
      version: pack.schemaVersion,
    });
  const wanted = features.filter(
    ({ view }) => filter.surface === 'all' || view.surface === filter.surface,
  );
  return (
    <>
      <h2 id="reference">{words.ui('reference.title')}</h2>
      <p className="help">{words.ui('reference.intro', { date: words.day(pack.date) })}</p>
      <Picture features={features} from={from} />
      {rest && (
        <>
          <Filters filter={filter} change={setFilter} />
          <h2>{words.ui('reference.features')}</h2>
          <p className="help">{words.ui('reference.marks')}</p>
          <Features features={wanted} from={from} />
          <h2>{words.ui('reference.controls')}</h2>
          <Matrix
            pack={pack}
            own={own}

            guideCell={guideCell}
            shown={shown}
            only={filter.plan}
          />
          <h2>{words.ui('reference.checklists')}</h2>
          <p className="help">{words.ui('reference.checklists.help')}</p>
          <Checklists
            pack={pack}

            ticked={settings.ticked}
            tick={(id, on) => tryChange('ticked', (now) => flip(now, id, on))}
          />
          <h2>{words.ui('reference.surfaces')}</h2>
          <Statements
            pack={pack}

            today={today}
            filter={filter}
            shown={shown}
            report={setWrong}
          />
          <h2 id="guide">{words.ui('reference.guide')}</h2>
          <p className="help">{words.ui('reference.guide.help')}</p>
          <Guide pack={pack} shown={shown} today={today} />
          <Wrong
            key={wrong}
            about={wrong}
            text={report(wrong || '…')}
            address={ISSUES_ADDRESS || undefined}
          />
          <AssessmentPage
            assessment={assess(pack, features, settings, words, today)}
            choices={features.map(({ view }) => view.surface).filter((one) => !PASSING.has(one))}
            inUse={settings.inUse}
            use={(surface, on) => tryChange('inUse', (now) => flip(now, surface, on))}
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
