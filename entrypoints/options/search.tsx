import { useMemo } from 'react';
import { pack } from '../../lib/policy/pack';
import { words } from '../../lib/words';
import { GROUPS } from './parts';

type Entry = { readonly href: string; readonly where: string; readonly text: string };

const MOST = 40;

/** What the search goes through: parts, statements, controls, checklists, what companies see, changes, the guide. */
function entries(): Entry[] {
  const part = (id: string) => words.ui(`part-of.${id as 'overview'}`);
  return [
    ...Object.values(GROUPS)
      .flat()
      .map((id) => ({ href: `#${id}`, where: '', text: part(id) })),
    ...pack.work.flatMap(({ id, team, enterprise }) =>
      [id, team.say, enterprise.say].map((say) => ({
        href: '#at-work',
        where: part('at-work'),
        text: words.of('work', say),
      })),
    ),
    ...pack.statements.map(({ id }) => ({
      href: `#${id}`,
      where: part('by-part'),
      text: words.of('statements', id),
    })),
    ...pack.controls.map(({ id }) => ({
      href: '#by-plan',
      where: part('by-plan'),
      text: words.of('controls', id),
    })),
    ...pack.checklists.flatMap(({ items }) =>
      items.map(({ id }) => ({
        href: '#before',
        where: part('before'),
        text: words.of('checklists', id),
      })),
    ),
    ...pack.changes.map(({ id }) => ({
      href: '#changed',
      where: part('changed'),
      text: words.of('changes', id),
    })),
    ...pack.guide.map(({ id }) => ({
      href: '#guide',
      where: part('guide'),
      text: words.of('guide', id),
    })),
  ];
}

type Props = { text: string; done: () => void };

/** What was found, as one types. Each result leads to its part. */
export function Found({ text, done }: Props) {
  const all = useMemo(() => entries(), []);
  const wanted = text.trim().toLowerCase();
  const found = all.filter((one) => one.text.toLowerCase().includes(wanted));
  return (
    <section className="found" aria-label={words.ui('search.results')}>
      <output className="help">{words.ui('filter.found', { count: found.length })}</output>
      <ul>
        {found.slice(0, MOST).map(({ href, where, text: said }) => (
          <li key={`${href} ${said}`}>
            <a href={href} onClick={done}>
              {said}
            </a>
            {where && <small>{where}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
