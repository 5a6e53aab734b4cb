import { inSlot, type Sentence, type View } from '../lib/view';
import type { Label } from './labels';

const PLACES = ['computer', 'anthropic', 'others'] as const;

/** The picture of the product: three places, and what crosses from one to the next. */
export function Flow({ view, label }: { view: View; label: Label }) {
  const places = PLACES.map((place) => ({ place, sentence: inSlot(view, place)[0] }));
  if (places.some(({ sentence }) => !sentence)) return null;
  return (
    <ol className="flow" aria-label={label('flow')}>
      {places.map(({ place, sentence }) => (
        <Place key={place} name={label(`place.${place}`)} sentence={sentence} label={label} />
      ))}
    </ol>
  );
}

type PlaceProps = { name: string; sentence: Sentence | undefined; label: Label };

function Place({ name, sentence, label }: PlaceProps) {
  const part = sentence?.part ?? 'may';
  return (
    <li className={`place ${part}`}>
      <strong>{name}</strong> <span className="unseen">{label(`part.${part}`)}: </span>
      {sentence?.text}
    </li>
  );
}
