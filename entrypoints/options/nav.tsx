import { useEffect, useRef } from 'react';
import { GROUPS, type Group, type Part } from './parts';
import { words } from '../../lib/words';

/** The side list. On a narrow page it stands above, as a strip to scroll through. */
export function Nav({ now, chosen }: { now: Part; chosen: () => void }) {
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [now]);
  return (
    <nav className="scroll" aria-label={words.ui('nav')}>
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <section key={group}>
          <h2>{words.ui(`group.${group}`)}</h2>
          <ul>
            {GROUPS[group].map((part) => (
              <li key={part}>
                <a
                  ref={part === now ? current : undefined}
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
