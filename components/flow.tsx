import { inSlot, type Sentence, type View } from '../lib/answer/view';
import { PLACES } from '../lib/policy/slots';
import { words } from '../lib/words';

/** The picture of the product: three places, and what crosses from one to the next. */
export function Flow({ view }: { view: View }) {
  const places = PLACES.map((place) => ({ place, sentence: inSlot(view, place)[0] }));
  if (places.some(({ sentence }) => !sentence)) return null;
  return (
    <ol className="flow" aria-label={words.ui('flow')}>
      {places.map(({ place, sentence }) => (
        <Place key={place} name={words.ui(`place.${place}`)} sentence={sentence} />
      ))}
    </ol>
  );
}

type PlaceProps = { name: string; sentence: Sentence | undefined };

function Place({ name, sentence }: PlaceProps) {
  const part = sentence?.part ?? 'may';
  return (
    <li className={`place ${part}`}>
      <strong>{name}</strong> <span className="unseen">{words.ui(`part.${part}`)} · </span>
      {sentence?.text}
    </li>
  );
}
