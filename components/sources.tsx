import type { View } from '../lib/view';
import { day } from '../lib/day';
import type { Label } from './labels';
import { Outside } from './outside';

/** Every source the shown sentences rest on, with its date and grade, once each. */
export function Sources({ view, label }: { view: View; label: Label }) {
  const all = new Map(
    view.sentences.flatMap(({ sources }) => sources.map((one) => [one.title, one] as const)),
  );
  return (
    <ul className="sources">
      {[...all.values()].map(({ title, publisher, address, date, grade }) => (
        <li key={title}>
          {address ? <Outside address={address}>{title}</Outside> : title}
          <small>
            {publisher} · {day(date)} · {label('grade', { grade })}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** When the oldest of the shown sentences was checked, and whether that is too long ago. */
export function Checked({ view, label }: { view: View; label: Label }) {
  const [oldest] = view.sentences.toSorted((a, b) => a.checked.localeCompare(b.checked));
  if (!oldest) return null;
  const old = view.sentences.some((sentence) => sentence.old);
  const unsettled = view.sentences.some((sentence) => sentence.unsettled);
  return (
    <span className="checked">
      {label(old ? 'checked-old' : 'checked', { date: day(oldest.checked) })}
      {unsettled && ` · ${label('unsettled')}`}
    </span>
  );
}
