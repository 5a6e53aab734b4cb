import type { Words } from '../lib/i18n';
import type { SurfaceId } from '../lib/observation';
import { isOld } from '../lib/policy/hints-for';
import type { Pack, Statement } from '../lib/policy/schema';
import { day, type Label } from './labels';
import { Outside } from './todo';

type Props = { pack: Pack; label: Label; words: Words; facts: Words; today: string };

/** All statements that hold now, by the surface each first belongs to. */
export function Statements({ pack, label, words, facts, today }: Props) {
  const groups = Map.groupBy(pack.statements, ({ surfaces }) => surfaces[0] ?? 'unknown');
  return [...groups].map(([surface, statements]: [SurfaceId, Statement[]]) => (
    <section key={surface}>
      <h3>{words('surfaces', surface)}</h3>
      {statements.map((one) => (
        <div key={one.id} className="statement" id={one.id}>
          <p>{facts('statements', one.id)}</p>
          <small>
            {label(isOld(one, today) ? 'checked-old' : 'checked', { date: day(one.checked) })}
            {one.unsettled && ` · ${label('unsettled')}`}
            <SourceList pack={pack} ids={one.sources} label={label} />
          </small>
        </div>
      ))}
    </section>
  ));
}

function SourceList({ pack, ids, label }: { pack: Pack; ids: string[]; label: Label }) {
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
