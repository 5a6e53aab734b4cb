import { inSlot, type View } from '../lib/view';
import type { Label } from './labels';

/** Rows in their fixed order, and the name each carries for tests and bug reports. */
const ROWS = [
  { slot: 'runs', fact: 'runs' },
  { slot: 'leaves', fact: 'leaves' },
  { slot: 'stays', fact: 'stays' },
  { slot: 'you', fact: 'controls' },
  { slot: 'organisation', fact: 'organisation' },
] as const;

/** The fixed grid: always the same rows in the same order, so that people learn where to look. */
export function Grid({ view, label }: { view: View; label: Label }) {
  return (
    <dl className="grid">
      {ROWS.map(({ slot, fact }) => {
        const sentences = inSlot(view, slot);
        if (sentences.length === 0) return null;
        return (
          <div key={slot} data-fact={fact}>
            <dt>{label(`row.${slot}`)}</dt>
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
