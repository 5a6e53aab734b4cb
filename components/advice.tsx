import { inSlot, type View } from '../lib/answer/view';
import { Outside } from './outside';

/** The one thing worth doing, with the control that does it. */
export function Advice({ view }: { view: View }) {
  const [advice] = inSlot(view, 'do');
  if (!advice) return null;
  return (
    <div className="do">
      <p>{advice.text}</p>
      {advice.action && <Outside address={advice.action.address}>{advice.action.label}</Outside>}
    </div>
  );
}
