import { GROUPS, type Group, type Part } from './parts';
import { words } from '../../lib/words';

/** The side list. On a narrow page it stands above, as a menu. */
export function Nav({ now, chosen }: { now: Part; chosen: () => void }) {
  return (
    <nav aria-label={words.ui('nav')}>
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <section key={group}>
          <h2>{words.ui(`group.${group}`)}</h2>
          <ul>
            {GROUPS[group].map((part) => (
              <li key={part}>
                <a
                  href={`#${part}`}
                  aria-current={part === now ? 'page' : undefined}
                  onClick={chosen}
                >
                  {words.ui(`part-of.${part}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
