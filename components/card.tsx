import { useEffect, useRef } from 'react';
import type { FaceActions } from '../lib/inline/faces';
import type { Room } from '../lib/state/page';
import type { View } from '../lib/view';
import { Flow } from './flow';
import { Grid } from './grid';
import type { Label } from './labels';
import { Organisation } from './organisation';
import { Checked, Sources } from './sources';
import { Todo } from './todo';

type Props = { view: View; label: Label; actions: FaceActions; room: Room };

/** The opened line: the whole answer, in the page. */
export function Card({ view, label, actions, room }: Props) {
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
      aria-label={`${label('short')}: ${view.name}`}
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
        <button type="button" className="close" aria-label={label('close')} onClick={actions.close}>
          ×
        </button>
      </header>
      <Flow view={view} label={label} />
      <Grid view={view} label={label} />
      <Todo view={view} />
      <Organisation says={view.overlay} label={label} />
      <details>
        <summary>
          {label('details')} · <Checked view={view} label={label} />
        </summary>
        <Sources view={view} label={label} />
      </details>
      <footer>
        <button type="button" onClick={actions.options}>
          {label('all-facts')}
        </button>
        <button type="button" onClick={actions.corner}>
          {label('corner')}
        </button>
        <button type="button" onClick={actions.off}>
          {label('turn-off')}
        </button>
      </footer>
    </dialog>
  );
}
