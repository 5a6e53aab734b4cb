import { useEffect, useRef } from 'react';
import type { CardActions } from '../../lib/page/faces';
import type { Room } from '../../lib/page/store';
import { inSlot, type View } from '../../lib/answer/view';
import { Advice } from '../../components/advice';
import { Answer } from '../../components/answer';
import { Flow } from '../../components/flow';
import { Fold } from '../../components/fold';
import { OverlaySays } from '../../components/overlay-says';
import { words } from '../../lib/words';

type Props = { view: View; actions: CardActions; room: Room };

/** The opened line: the whole answer, in the page. */
export function Card({ view, actions, room }: Props) {
  const card = useRef<HTMLDialogElement>(null);
  // The user asked for it by pressing the line, so focus may follow; nothing else moves it.
  useEffect(() => {
    const element = card.current;
    element?.focus({ preventScroll: true });
    const keys = (event: KeyboardEvent) => {
      // What is typed here is not for the site: it binds Escape and digits.
      event.stopPropagation();
      if (event.key === 'Escape') actions.close();
    };
    element?.addEventListener('keydown', keys);
    return () => element?.removeEventListener('keydown', keys);
  }, [actions]);
  return (
    <dialog
      open
      ref={card}
      className="card"
      aria-label={words.ui('pair', { name: words.ui('short'), value: view.name })}
      tabIndex={-1}
      style={{
        left: `clamp(8px, ${room.left}px, 100vw - min(488px, 100vw - 8px))`,
        bottom: room.bottom,
        maxHeight: room.height,
      }}
    >
      <header>
        <h2>{view.name}</h2>
        <button type="button" className="plan" onClick={actions.options}>
          {words.ui('plan.is', { plan: view.planName })}
        </button>
        <button
          type="button"
          className="close"
          aria-label={words.ui('close')}
          onClick={actions.close}
        >
          ×
        </button>
      </header>
      <p className="headline">{inSlot(view, 'headline')[0]?.text}</p>
      <Flow view={view} />
      <Answer view={view} />
      <Advice view={view} />
      <OverlaySays says={view.overlay} />
      <footer>
        <button type="button" onClick={actions.options}>
          {words.ui('all-facts')}
        </button>
        <button type="button" onClick={actions.corner}>
          {words.ui('corner')}
        </button>
        <button type="button" onClick={actions.off}>
          {words.ui('turn-off')}
        </button>
        <span>{words.ui('not-anthropic')}</span>
        <Fold view={view} />
      </footer>
    </dialog>
  );
}
