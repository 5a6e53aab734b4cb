import { inSlot, type View } from '../lib/answer/view';
import { ROWS } from '../lib/policy/slots';
import { words } from '../lib/words';

/** The fixed grid: always the same rows in the same order, so that people learn where to look. */
export function Grid({ view }: { view: View }) {
  return (
    <dl className="grid">
      {ROWS.map(({ slot, name }) => {
        const sentences = inSlot(view, slot);
        if (sentences.length === 0) return null;
        return (
          <div key={slot} data-fact={name}>
            <dt>{words.ui(`row.${slot}`)}</dt>
            {sentences.map(({ text, tone }) => (
              <dd key={text} className={tone}>
                {text}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
