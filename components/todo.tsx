import { inSlot, type View } from '../lib/view';

/** The one or two things worth doing, each with the control that does it. */
export function Todo({ view }: { view: View }) {
  return inSlot(view, 'do').map(({ text, action }) => (
    <div key={text} className="do">
      <p>{text}</p>
      {action && <Outside address={action.address}>{action.label}</Outside>}
    </div>
  ));
}

/** A link that leaves for another page, in a tab of its own. */
export function Outside({ address, children }: { address: string; children: React.ReactNode }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
