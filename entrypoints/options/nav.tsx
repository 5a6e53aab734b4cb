import { GROUPS, type Group, type Part } from './parts';
import { words } from '../../lib/words';

/** Where the list is a strip, the part that is shown may lie out of sight. */
function bringIntoSight(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The side list. On a narrow page it stands above, as a strip to scroll through. */
export function Nav({ now, chosen }: { now: Part; chosen: () => void }) {
  return (
    <nav className="scroll" aria-label={words.ui('nav')}>
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <section key={group}>
          <h2>{words.ui(`group.${group}`)}</h2>
          <ul>
            {GROUPS[group].map((part) => (
              <li key={part}>
                <a
                  ref={part === now ? bringIntoSight : undefined}
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
