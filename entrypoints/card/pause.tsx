import { useEffect, useRef, useState } from 'react';
import type { ConnectorView } from '../../lib/connectors/says';
import { Outside } from '../../components/outside';
import { words } from '../../lib/words';

type Props = {
  connector: ConnectorView;
  goOn: () => void;
  cancel: () => void;
};

/**
 * The held Connect: tick what it can do, then go on. Not going on is the obvious choice, and Escape does it. A modal
 * dialog, so that it stands above whatever the site shows and can be used beside it.
 */
export function Pause({ connector, goOn, cancel }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const own = useRef<HTMLDialogElement>(null);
  const ready = connector.ticks.every(({ kind }) => ticked.has(kind));
  // The user pressed Connect, so focus may follow to the answer.
  useEffect(() => {
    const element = own.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
    // What is typed here is not for the site.
    const keys = (event: KeyboardEvent) => event.stopPropagation();
    const cancelled = (event: Event) => {
      event.preventDefault();
      cancel();
    };
    element?.addEventListener('keydown', keys);
    element?.addEventListener('cancel', cancelled);
    return () => {
      element?.removeEventListener('keydown', keys);
      element?.removeEventListener('cancel', cancelled);
    };
  }, [cancel]);
  const tick = (kind: string, on: boolean) =>
    setTicked((before) => {
      const next = new Set(before);
      if (on) next.add(kind);
      else next.delete(kind);
      return next;
    });
  return (
    <dialog ref={own} className="banner pause" aria-labelledby="pause-title">
      <h2 id="pause-title">{words.ui('pause.title', { name: connector.name })}</h2>
      {connector.grown && <p className="grown">{connector.grown}</p>}
      {connector.note && <p>{connector.note}</p>}
      {connector.link.length > 0 && (
        <>
          <p>{words.ui('pause.link')}</p>
          <ul className="asks">
            {connector.link.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p>{words.ui('pause.help')}</p>
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
          {words.ui('pause.cancel')}
        </button>
        <button
          type="button"
          className="second"
          disabled={!ready}
          onClick={(event) => event.nativeEvent.isTrusted && goOn()}
        >
          {words.ui('pause.continue')}
        </button>
      </p>
      <p className="checked">
        {words.ui('pause.end', { place: connector.end || words.ui('consent.end.service') })}{' '}
        {connector.manage && (
          <Outside address={connector.manage}>{words.ui('connector.manage')}</Outside>
        )}
      </p>
    </dialog>
  );
}
