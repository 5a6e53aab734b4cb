import type { View } from '../lib/answer/view';
import { words } from '../lib/words';
import { Checked, Sources } from './sources';

/** How we know: by which signs, for which plan, from which pages, since when. */
export function Fold({ view }: { view: View }) {
  return (
    <details className="fold">
      <summary>{words.ui('details')}</summary>
      <p>
        <Checked view={view} />
      </p>
      <p>{view.known}</p>
      <p>{view.planText}</p>
      <p>{words.ui('rule.signs')}</p>
      <Sources view={view} />
    </details>
  );
}
