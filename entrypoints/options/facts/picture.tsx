import { Icon } from '../../../components/icon';
import { inSlot, type View } from '../../../lib/answer/view';
import { words } from '../../../lib/words';

const STEPS = [
  { place: 'anthropic', edge: 'picture.sent', back: 'picture.answered' },
  { place: 'others', edge: 'picture.asked', back: 'picture.fetched' },
] as const;
const ICONS = { anthropic: 'anthropic', others: 'others' } as const;

/** What goes where for one part of Claude: three places, and on each edge what crosses it there and back. */
export function Picture({ view }: { view: View }) {
  const [computer] = inSlot(view, 'computer');
  return (
    <figure className="picture" aria-label={words.ui('picture.title')}>
      <div className="boxes">
        <div className={`box ${computer?.part ?? 'may'}`}>
          <Icon name="you" />
          <strong>{words.ui('place.computer')}</strong>
          <span>{computer?.text}</span>
        </div>
        {STEPS.map(({ place, edge, back }) => {
          const [said] = inSlot(view, place);
          const part = said?.part ?? 'may';
          return [
            <div key={edge} className={`edge ${part}`}>
              <span className="there">{words.ui(edge)}</span>
              <span className="unseen">{words.ui(`part.${part}`)}</span>
              <span className="back">{words.ui(back)}</span>
            </div>,
            <div key={place} className={`box ${place} ${part}`}>
              <Icon name={ICONS[place]} />
              <strong>{words.ui(`place.${place}`)}</strong>
              <span>{said?.text}</span>
            </div>,
          ];
        })}
      </div>
      <figcaption>{words.ui('picture.legend')}</figcaption>
    </figure>
  );
}
