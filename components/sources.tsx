import type { View } from '../lib/answer/view';
import { Outside } from './outside';
import { words } from '../lib/words';

type Source = View['sentences'][number]['sources'][number];

/** Pages that facts rest on, each with its date and how far it can be trusted. */
export function SourceList({ sources }: { sources: Iterable<Source> }) {
  return (
    <ul className="sources">
      {[...sources].map(({ title, publisher, address, date, grade }) => (
        <li key={title}>
          {address ? <Outside address={address}>{title}</Outside> : title}
          <small>
            {publisher} · {words.day(date)} · {words.ui('grade', { grade })}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Every source the shown sentences rest on, once each. */
export function Sources({ view }: { view: View }) {
  const all = new Map(
    view.sentences.flatMap(({ sources }) => sources.map((one) => [one.title, one] as const)),
  );
  return <SourceList sources={all.values()} />;
}

/** When the oldest of the shown sentences was checked, and whether that is too long ago. */
export function Checked({ view }: { view: View }) {
  const [oldest] = view.sentences.toSorted((a, b) => a.checked.localeCompare(b.checked));
  if (!oldest) return null;
  const old = view.sentences.some((sentence) => sentence.old);
  const unsettled = view.sentences.some((sentence) => sentence.unsettled);
  return (
    <span className="checked">
      {words.ui(old ? 'checked-old' : 'checked', { date: words.day(oldest.checked) })}
      {unsettled && ` · ${words.ui('unsettled')}`}
    </span>
  );
}
