import { words } from '../../../lib/words';

const TERMS = [
  'connector',
  'artifact',
  'modes',
  'primary-owner',
  'compliance-api',
  'telemetry',
  'hooks',
  'retention',
  'transcript',
  'repository',
] as const;

/** Words that Claude's own pages use and nobody outside of it does, folded until wanted. */
export function Glossary() {
  return (
    <details className="glossary">
      <summary>{words.ui('glossary')}</summary>
      <ul>
        {TERMS.map((term) => (
          <li key={term}>{words.ui(`glossary.${term}`)}</li>
        ))}
      </ul>
    </details>
  );
}
