import { Outside } from '../../components/outside';
import type { Words } from '../../lib/i18n';

const LINES = ['badge', 'line', 'popup', 'connect', 'never'] as const;

/** Shown once, after installation: where to look, and what it never does. */
export function Welcome({ words }: { words: Words }) {
  const label = (key: string) => words('ui', key);
  return (
    <main>
      <h1>{label('product')}</h1>
      <p>{label('welcome.intro')}</p>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{label(`welcome.${line}`)}</li>
        ))}
      </ul>
      <p className="row">
        <Outside address="https://claude.ai/">{label('welcome.claude')}</Outside>
        <a href="/options.html#reference">{label('all-facts')}</a>
        <a href="/options.html">{label('settings')}</a>
      </p>
    </main>
  );
}
