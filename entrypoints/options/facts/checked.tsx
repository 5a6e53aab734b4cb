import { isOld } from '../../../lib/policy/hints-for';
import { pack } from '../../../lib/policy/pack';
import { words } from '../../../lib/words';
import { SourceList } from './statements';

type Props = { ids: readonly string[]; today: string };

/** When the oldest of some statements was checked, and behind it where they come from. */
export function Checked({ ids, today }: Props) {
  const statements = pack.statements.filter(({ id }) => ids.includes(id));
  const [oldest] = statements.toSorted((a, b) => a.checked.localeCompare(b.checked));
  if (!oldest) return null;
  const old = statements.some((one) => isOld(one, today));
  return (
    <details className="because">
      <summary>
        {words.ui(old ? 'checked-old' : 'checked', { date: words.day(oldest.checked) })}
      </summary>
      {statements.map(({ id, sources }) => (
        <p key={id}>
          <a href={`#${id}`}>{words.of('statements', id)}</a>
          <small>
            <SourceList pack={pack} ids={sources} />
          </small>
        </p>
      ))}
    </details>
  );
}
