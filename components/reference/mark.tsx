import type { Words } from '../../lib/i18n';
import type { Verdict } from '../../lib/policy/schema';
import type { Label } from '../labels';

const SIGNS: Record<Verdict, string> = {
  confirmed: '✓',
  narrower: '◐',
  contradicted: '✗',
  outdated: '↻',
  unconfirmed: '?',
};

type Props = {
  cell: { readonly id: string; readonly verdict: Verdict } | undefined;
  label: Label;
  facts: Words;
};

/** How a cell stands to the guide: a sign and a word, and what the guide says on demand. */
export function Mark({ cell, label, facts }: Props) {
  if (!cell) return null;
  return (
    <details className={`mark ${cell.verdict}`}>
      <summary>
        <span aria-hidden="true">{SIGNS[cell.verdict]}</span> {label(`verdict.${cell.verdict}`)}
      </summary>
      <small>
        {label('reference.guide.says')}: {facts('guide', cell.id)}
      </small>
    </details>
  );
}
