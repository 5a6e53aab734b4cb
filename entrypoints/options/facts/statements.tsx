import type { SurfaceId } from '../../../lib/observation';
import { isOld } from '../../../lib/policy/hints-for';
import type { Pack, Statement } from '../../../lib/policy/schema';
import type { Filter } from './filters';
import { Outside } from '../../../components/outside';
import { words } from '../../../lib/words';

type Props = {
  pack: Pack;
  today: string;
  filter: Filter;
  shown: (text: string) => boolean;
  report: (id: string) => void;
};

/** All statements that hold now and fit the filter, by the surface each first belongs to. */
export function Statements(props: Props) {
  const { pack, filter, shown } = props;
  const wanted = pack.statements.filter(
    ({ id, plans, surfaces }) =>
      (filter.plan === 'all' || plans.includes(filter.plan)) &&
      (filter.surface === 'all' || surfaces.includes(filter.surface)) &&
      shown(`${id} ${words.of('statements', id)}`),
  );
  const groups = Map.groupBy(wanted, ({ surfaces }) =>
    filter.surface === 'all' ? (surfaces[0] ?? 'unknown') : filter.surface,
  );
  return (
    <>
      <output className="help">{words.ui('filter.found', { count: wanted.length })}</output>
      {[...groups].map(([surface, statements]: [SurfaceId, Statement[]]) => (
        <section key={surface}>
          <h2>{words.of('surfaces', surface)}</h2>
          {statements.map((one) => (
            <One key={one.id} one={one} {...props} />
          ))}
        </section>
      ))}
    </>
  );
}

function One({ one, pack, today, report }: Props & { one: Statement }) {
  const plans = one.plans.filter((plan) => plan !== 'unknown');
  return (
    <div className="statement" id={one.id}>
      <p>{words.of('statements', one.id)}</p>
      <small>
        {plans.length === 6
          ? words.ui('reference.every-plan')
          : words.list(plans.map((plan) => words.ui(`plan.${plan}`)))}
        {one.mode !== 'any' && ` · ${words.ui(`mode.${one.mode}`)}`}
        {' · '}
        {words.ui(isOld(one, today) ? 'checked-old' : 'checked', { date: words.day(one.checked) })}
        {one.unsettled && ` · ${words.ui('unsettled')}`}
        <SourceList pack={pack} ids={one.sources} />
        {' · '}
        <button type="button" className="plain" onClick={() => report(one.id)}>
          {words.ui('wrong.report-this')}
          <span className="unseen"> {one.id}</span>
        </button>
      </small>
    </div>
  );
}

type SourceProps = { pack: Pack; ids: readonly string[] };

/** Sources with publisher, date and grade, each behind a dot. */
export function SourceList({ pack, ids }: SourceProps) {
  return pack.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, publisher, address, date, grade }) => (
      <span key={id}>
        {' · '}
        {address ? <Outside address={address}>{title}</Outside> : title} · {publisher} ·{' '}
        {words.day(date)} · {words.ui('grade', { grade })}
      </span>
    ));
}
