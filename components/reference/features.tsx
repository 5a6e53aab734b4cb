import type { Words } from '../../lib/i18n';
import type { SurfaceId } from '../../lib/observation';
import type { Feature } from '../../lib/reference';
import { inSlot, type View } from '../../lib/view';
import type { Label } from '../labels';
import { Checked, Sources } from '../sources';
import { Mark } from './mark';

const COLUMNS = ['runs', 'leaves', 'stays'] as const;

type Props = {
  features: readonly Feature[];
  from: SurfaceId | undefined;
  label: Label;
  facts: Words;
};

/** Where each feature runs, what leaves and what stays: the table behind the picture. */
export function Features({ features, from, label, facts }: Props) {
  return (
    <section className="scroll" tabIndex={0} aria-label={label('reference.features')}>
      <table>
        <thead>
          <tr>
            <th>{label('reference.feature')}</th>
            {COLUMNS.map((column) => (
              <th key={column}>{label(`row.${column}`)}</th>
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
                {view.surface === from && <small>{label('reference.from')}</small>}
              </th>
              {COLUMNS.map((column, i) => (
                <td key={column}>
                  <Cell view={view} column={column} label={label} />
                  <Mark cell={guide[i]} label={label} facts={facts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = { view: View; column: (typeof COLUMNS)[number]; label: Label };

function Cell({ view, column, label }: CellProps) {
  const sentences = inSlot(view, column);
  const cell = { ...view, sentences };
  return (
    <>
      {sentences.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <details className="because">
        <summary>
          <Checked view={cell} label={label} />
        </summary>
        <Sources view={cell} label={label} />
      </details>
    </>
  );
}
