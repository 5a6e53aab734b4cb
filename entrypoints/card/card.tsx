import { useEffect, useRef } from 'react';
import type { FaceActions } from '../../lib/page/faces';
import type { Room } from '../../lib/page/store';
import type { View } from '../../lib/answer/view';
import { Flow } from '../../components/flow';
import { Grid } from '../../components/grid';
import { OverlaySays } from '../../components/overlay-says';
import { Checked, Sources } from '../../components/sources';
import { Todo } from '../../components/todo';
import { words } from '../../lib/words';

type Props = { view: View; actions: FaceActions; room: Room };

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
        left: `clamp(8px, ${room.left}px, 100vw - min(468px, 100vw - 8px))`,
        bottom: room.bottom,
        maxHeight: room.height,
      }}
    >
      <header>
        <h2>{view.name}</h2>
        <p>
          {view.known} · {view.planText}
        </p>
        <button
          type="button"
          className="close"
          aria-label={words.ui('close')}
          onClick={actions.close}
        >
          ×
        </button>
      </header>
      <Flow view={view} />
      <Grid view={view} />
      <Todo view={view} />
      <OverlaySays says={view.overlay} />
      <details>
        <summary>
          {words.ui('details')} · <Checked view={view} />
        </summary>
        <Sources view={view} />
      </details>
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
      </footer>
    </dialog>
  );
}
