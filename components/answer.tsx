import type { View } from '../lib/view';
import { Flow } from './flow';
import { Grid } from './grid';
import type { Label } from './labels';
import { Organisation } from './organisation';
import { Checked, Sources } from './sources';
import { Todo } from './todo';

type Props = { view: View; label: Label; plan: React.ReactNode };

/** The popup's answer for one Claude page. */
export function Answer({ view, label, plan }: Props) {
  return (
    <>
      <h1>{view.name}</h1>
      <p className="known">
        {view.known} · {view.planText}
      </p>
      <Flow view={view} label={label} />
      <Grid view={view} label={label} />
      <Todo view={view} />
      <Organisation says={view.overlay} label={label} />
      {plan}
      <details>
        <summary>{label('details')}</summary>
        <Sources view={view} label={label} />
      </details>
      <footer>
        <Checked view={view} label={label} />
        <a href={`/options.html?from=${view.surface}#reference`} target="_blank" rel="noreferrer">
          {label('all-facts')}
        </a>
      </footer>
    </>
  );
}
