import { Outside } from '../../components/outside';
import { words } from '../../lib/words';

const LINES = ['badge', 'line', 'popup', 'connect', 'never'] as const;

/** Shown once, after installation: where to look, and what it never does. */
export function Welcome() {
  return (
    <main>
      <h1>{words.ui('product')}</h1>
      <p>{words.ui('welcome.intro')}</p>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{words.ui(`welcome.${line}`)}</li>
        ))}
      </ul>
      <p className="row">
        <Outside address="https://claude.ai/">{words.ui('welcome.claude')}</Outside>
        <a href="/options.html#reference">{words.ui('all-facts')}</a>
        <a href="/options.html">{words.ui('settings')}</a>
      </p>
    </main>
  );
}
