import { useEffect, useRef, useState } from 'react';
import type { ConnectorView } from '../lib/connectors/says';
import type { Label } from './labels';
import { Outside } from './todo';

type Props = {
  connector: ConnectorView;
  label: Label;
  goOn: () => void;
  cancel: () => void;
};

/** The held Connect: tick what it can do, then go on. Not going on is the obvious choice, and Escape does it. */
export function Pause({ connector, label, goOn, cancel }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const own = useRef<HTMLDialogElement>(null);
  const ready = connector.ticks.every(({ kind }) => ticked.has(kind));
  // The user pressed Connect, so focus may follow to the answer.
  useEffect(() => {
    const element = own.current;
    element?.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
    const keys = (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Escape') cancel();
    };
    element?.addEventListener('keydown', keys);
    return () => element?.removeEventListener('keydown', keys);
  }, [cancel]);
  const tick = (kind: string, on: boolean) =>
    setTicked((before) => {
      const next = new Set(before);
      if (on) next.add(kind);
      else next.delete(kind);
      return next;
    });
  return (
    <dialog open ref={own} className="banner pause" aria-labelledby="pause-title">
      <h2 id="pause-title">{label('pause.title', { name: connector.name })}</h2>
      {connector.grown && <p className="grown">{connector.grown}</p>}
      <p>{label('pause.help')}</p>
      <ul>
        {connector.ticks.map(({ kind, text }) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(kind)}
                // A page that presses our boxes by script is not heard.
                onChange={(event) =>
                  event.nativeEvent.isTrusted && tick(kind, event.target.checked)
                }
              />{' '}
              {text}
            </label>
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" className="main" onClick={cancel}>
          {label('pause.cancel')}
        </button>
        <button
          type="button"
          className="second"
          disabled={!ready}
          onClick={(event) => event.nativeEvent.isTrusted && goOn()}
        >
          {label('pause.continue')}
        </button>
      </p>
      <p className="checked">
        {label('pause.end', { place: connector.end || label('consent.end.service') })}{' '}
        {connector.manage && (
          <Outside address={connector.manage}>{label('connector.manage')}</Outside>
        )}
      </p>
    </dialog>
  );
}
