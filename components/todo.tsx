import { inSlot, type View } from '../lib/answer/view';
import { Outside } from './outside';

/** The one or two things worth doing, each with the control that does it. */
export function Todo({ view }: { view: View }) {
  return inSlot(view, 'do').map(({ text, action }) => (
    <div key={text} className="do">
      <p>{text}</p>
      {action && <Outside address={action.address}>{action.label}</Outside>}
    </div>
  ));
}
