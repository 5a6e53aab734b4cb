import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useToday } from '../../components/use-today';
import type { SurfaceId } from '../../lib/observation';
import { pack } from '../../lib/policy/pack';
import type { SettingsStore } from '../../lib/settings/mirror';
import { words } from '../../lib/words';
import { Damage } from './settings/damage';
import { Nav } from './nav';
import { Refused } from './settings/organisation';
import { partOf } from './parts';
import { Shown } from './shown';
import { Found } from './search';
import { useHash } from './use-hash';

type Props = {
  settings: SettingsStore;
  from: SurfaceId | undefined;
  /** The connector whose consent page the user wants explained. */
  wanted: string;
};

const STATEMENTS = new Set(pack.statements.map(({ id }) => id));

/** Facts, what is yours, and settings: one page with a side list, a part at a time, and a search over all of it. */
export function Options({ settings, from, wanted }: Props) {
  const today = useToday();
  const stored = useStore(settings);
  const hash = useHash();
  const [text, setText] = useState('');
  const find = useRef<HTMLInputElement>(null);
  const part = partOf(hash, (id) => STATEMENTS.has(id));
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input,textarea,select');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      find.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);
  if (!stored) return <main aria-busy="true" />;
  return (
    <div className="frame">
      <header>
        <p className="product">
          <a href="/welcome.html">{words.ui('product')}</a>
        </p>
        <search>
          <input
            ref={find}
            type="search"
            aria-label={words.ui('search')}
            placeholder={words.ui('search')}
            value={text}
            maxLength={100}
            onChange={(event) => setText(event.target.value)}
          />
        </search>
        <Nav now={part} chosen={() => setText('')} />
      </header>
      <main data-part={part}>
        {stored.problem && <p role="alert">{words.ui('problem.full')}</p>}
        <Damage unreadable={stored.unreadable} />
        <Refused managed={stored.managed} />
        {text.trim() === '' ? (
          <Shown
            part={part}
            hash={hash}
            stored={stored}
            today={today}
            from={from}
            wanted={wanted}
          />
        ) : (
          <Found text={text} done={() => setText('')} />
        )}
      </main>
    </div>
  );
}
