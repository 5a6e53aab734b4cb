import type { Verdict } from '../../../lib/policy/schema';
import { words } from '../../../lib/words';

const SIGNS: Record<Verdict, string> = {
  confirmed: '✓',
  narrower: '◐',
  contradicted: '✗',
  outdated: '↻',
  unconfirmed: '?',
};

type Props = {
  cell: { readonly id: string; readonly verdict: Verdict } | undefined;
};

/** How a cell stands to the guide: a sign and a word, and what the guide says on demand. */
export function Mark({ cell }: Props) {
  if (!cell) return null;
  return (
    <details className={`mark ${cell.verdict}`}>
      <summary>
        <span aria-hidden="true">{SIGNS[cell.verdict]}</span> {words.ui(`verdict.${cell.verdict}`)}
      </summary>
      <small>
        {words.ui('pair', {
          name: words.ui('reference.guide.says'),
          value: words.of('guide', cell.id),
        })}
      </small>
    </details>
  );
}
