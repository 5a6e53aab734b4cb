import type { View } from '../../lib/answer/view';
import { Flow } from '../../components/flow';
import { Grid } from '../../components/grid';
import { OverlaySays } from '../../components/overlay-says';
import { Checked, Sources } from '../../components/sources';
import { Todo } from '../../components/todo';
import { words } from '../../lib/words';

type Props = { view: View; plan: React.ReactNode };

/** The popup's answer for one Claude page. */
export function Seen({ view, plan }: Props) {
  return (
    <>
      <h1>{view.name}</h1>
      <p className="known">
        {view.known} · {view.planText}
      </p>
      <Flow view={view} />
      <Grid view={view} />
      <Todo view={view} />
      <OverlaySays says={view.overlay} />
      {plan}
      <details>
        <summary>{words.ui('details')}</summary>
        <Sources view={view} />
      </details>
      <footer>
        <Checked view={view} />
        <a href={`/options.html?from=${view.surface}#reference`} target="_blank" rel="noreferrer">
          {words.ui('all-facts')}
        </a>
      </footer>
    </>
  );
}
