import type { Words } from '../lib/i18n';
import type { SurfaceId } from '../lib/observation';
import { isOld } from '../lib/policy/hints-for';
import type { Pack, Statement } from '../lib/policy/schema';
import { day } from '../lib/day';
import type { Label } from './labels';
import type { Filter } from './reference/filters';
import { Outside } from './outside';

type Props = {
  pack: Pack;
  label: Label;
  words: Words;
  facts: Words;
  today: string;
  filter: Filter;
  shown: (text: string) => boolean;
  report: (id: string) => void;
};

/** All statements that hold now and fit the filter, by the surface each first belongs to. */
export function Statements(props: Props) {
  const { pack, label, words, facts, filter, shown } = props;
  const wanted = pack.statements.filter(
    ({ id, plans, surfaces }) =>
      (filter.plan === 'all' || plans.includes(filter.plan)) &&
      (filter.surface === 'all' || surfaces.includes(filter.surface)) &&
      shown(`${id} ${facts('statements', id)}`),
  );
  const groups = Map.groupBy(wanted, ({ surfaces }) =>
    filter.surface === 'all' ? (surfaces[0] ?? 'unknown') : filter.surface,
  );
  return (
    <>
      <output className="help">{label('filter.found', { count: wanted.length })}</output>
      {[...groups].map(([surface, statements]: [SurfaceId, Statement[]]) => (
        <section key={surface}>
          <h3>{words('surfaces', surface)}</h3>
          {statements.map((one) => (
            <One key={one.id} one={one} {...props} />
          ))}
        </section>
      ))}
    </>
  );
}

function One({ one, pack, label, facts, today, report }: Props & { one: Statement }) {
  const plans = one.plans.filter((plan) => plan !== 'unknown');
  return (
    <div className="statement" id={one.id}>
      <p>{facts('statements', one.id)}</p>
      <small>
        {plans.length === 6
          ? label('reference.every-plan')
          : plans.map((plan) => label(`plan.${plan}`)).join(', ')}
        {one.mode !== 'any' && ` · ${label(`mode.${one.mode}`)}`}
        {' · '}
        {label(isOld(one, today) ? 'checked-old' : 'checked', { date: day(one.checked) })}
        {one.unsettled && ` · ${label('unsettled')}`}
        <SourceList pack={pack} ids={one.sources} label={label} />
        {' · '}
        <button type="button" className="plain" onClick={() => report(one.id)}>
          {label('wrong.report-this')}
          <span className="unseen"> {one.id}</span>
        </button>
      </small>
    </div>
  );
}

type SourceProps = { pack: Pack; ids: readonly string[]; label: Label };

/** Sources with publisher, date and grade, each behind a dot. */
export function SourceList({ pack, ids, label }: SourceProps) {
  return pack.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, publisher, address, date, grade }) => (
      <span key={id}>
        {' · '}
        {address ? <Outside address={address}>{title}</Outside> : title} ({publisher}, {day(date)},{' '}
        {label('grade', { grade })})
      </span>
    ));
}
