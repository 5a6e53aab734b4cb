import type { SurfaceId } from '../../../lib/observation';
import type { Feature } from './features';
import { inSlot, type View } from '../../../lib/answer/view';
import { Checked, Sources } from '../../../components/sources';
import { Mark } from './mark';
import { words } from '../../../lib/words';

const COLUMNS = ['runs', 'leaves', 'stays'] as const;

type Props = {
  features: readonly Feature[];
  from: SurfaceId | undefined;
};

/** Where each feature runs, what leaves and what stays: the table behind the picture. */
export function Features({ features, from }: Props) {
  return (
    <section className="scroll" tabIndex={0} aria-label={words.ui('reference.features')}>
      <table>
        <thead>
          <tr>
            <th>{words.ui('reference.feature')}</th>
            {COLUMNS.map((column) => (
              <th key={column}>{words.ui(`row.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map(({ view, guide }) => (
            <tr
              key={view.surface}
              id={`row-${view.surface}`}
              className={view.surface === from ? 'from' : undefined}
            >
              <th scope="row">
                {view.name}
                {view.surface === from && <small>{words.ui('reference.from')}</small>}
              </th>
              {COLUMNS.map((column, i) => (
                <td key={column}>
                  <Cell view={view} column={column} />
                  <Mark cell={guide[i]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = { view: View; column: (typeof COLUMNS)[number] };

function Cell({ view, column }: CellProps) {
  const sentences = inSlot(view, column);
  const cell = { ...view, sentences };
  return (
    <>
      {sentences.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <details className="because">
        <summary>
          <Checked view={cell} />
        </summary>
        <Sources view={cell} />
      </details>
    </>
  );
}
