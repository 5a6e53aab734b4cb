import { inSlot, type Sentence, type View } from '../lib/answer/view';
import { ROWS, type Row } from '../lib/policy/slots';
import { words } from '../lib/words';
import { Icon } from './icon';
import { Outside } from './outside';

/** The six questions: always all six in the same order, so that people learn where to look. */
export function Answer({ view }: { view: View }) {
  const advised = inSlot(view, 'do')[0]?.action?.address;
  const rows = ROWS.map((row) => ({ row, said: inSlot(view, row) }));
  if (rows.some(({ said }) => said.length === 0)) return null;
  return (
    <ul className="answer">
      {rows.map(({ row, said }) => (
        <li key={row} data-fact={row} className={said[0]?.tone}>
          <Question row={row} said={said} advised={advised} />
        </li>
      ))}
    </ul>
  );
}

type Props = {
  row: Row;
  said: readonly Sentence[];
  /** Where the advice leads: two ways to one place look like a mistake. */
  advised: string | undefined;
};

/** One question: its short answer, and what unfolds under it. What matters most here stands open. */
function Question({ row, said, advised }: Props) {
  const [short, ...more] = said;
  const controls = said.flatMap(({ action }) =>
    action && action.address !== advised ? action : [],
  );
  const head = (
    <>
      <Icon name={row} />
      <strong className="ask">{words.ui(`row.${row}`)}</strong>
      <span className="short">{short?.text}</span>
    </>
  );
  if (more.length === 0 && controls.length === 0) return <div className="head">{head}</div>;
  return (
    <details open={short?.tone === 'care'}>
      <summary className="head">{head}</summary>
      <div className="more">
        {more.map(({ text, tone }) => (
          <p key={text} className={tone}>
            {text}
          </p>
        ))}
        {controls.map(({ label, address }) => (
          <Outside key={address} address={address}>
            {label}
          </Outside>
        ))}
      </div>
    </details>
  );
}
