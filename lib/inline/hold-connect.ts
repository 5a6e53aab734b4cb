import { send } from '../browser-page';
import type { PageStore } from '../state/page';
import { serverStarted } from './start-auth';

/** How long the decision may take to appear, in milliseconds. After that Connect goes on: we fail open. */
const PATIENCE = 1500;

/** Asks for the decision; false where it could not be shown. */
export type AskFirst = (id: string, slug: string, goOn: () => void) => Promise<boolean>;

type NavigateEvent = Event & {
  readonly destination: { readonly url: string };
  readonly navigationType: string;
};

/**
 * Holds Connect the first time it is pressed for a connector, and whatever else leads to its start. What the user
 * goes on with happens as it would have: the same link is followed, or the same address. Nothing of this may stop
 * Connect from working.
 */
export function holdConnect(
  root: Element,
  store: PageStore,
  ask: AskFirst,
  signal: AbortSignal,
): void {
  let passing = false;
  const slug = () => store.getState().seen?.facts.connector ?? '';
  const pass = (act: () => void) => {
    passing = true;
    act();
    setTimeout(() => {
      passing = false;
    }, 1000);
  };
  /** Whether this start is held; one that is not is noted all the same. */
  const holds = (id: string): boolean => {
    const pause = store.getState().reply?.pause;
    const accepted = pause?.accepted.includes(id) || pause?.accepted.includes(slug());
    if (pause?.on && !accepted) return true;
    void send({ type: 'connector.started', id, slug: slug(), accepted: false });
    return false;
  };
  const decide = async (id: string, goOn: () => void): Promise<void> => {
    try {
      if (!(await ask(id, slug(), goOn))) goOn();
    } catch {
      goOn();
    }
  };
  const hold = (id: string, act: () => void) => {
    let gone = false;
    const goOn = () => {
      if (gone) return;
      gone = true;
      pass(act);
    };
    const late = setTimeout(goOn, PATIENCE);
    void decide(id, goOn).finally(() => clearTimeout(late));
  };

  root.addEventListener(
    'click',
    (event) => {
      if (passing || !event.isTrusted || !(event instanceof MouseEvent)) return;
      const target = event.composedPath()[0];
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const id = link instanceof HTMLAnchorElement ? serverStarted(link.href) : undefined;
      if (!link || id === undefined || !holds(id)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { ctrlKey, metaKey, shiftKey, altKey } = event;
      hold(id, () =>
        link.dispatchEvent(
          new MouseEvent('click', {
            bubbles: true,
            cancelable: true,
            composed: true,
            ctrlKey,
            metaKey,
            shiftKey,
            altKey,
          }),
        ),
      );
    },
    { capture: true, signal },
  );
  // A Connect that is no link, and every other way to the start.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const { destination, navigationType } = event as NavigateEvent;
      const id = passing || !event.cancelable ? undefined : serverStarted(destination.url);
      if (id === undefined || !holds(id)) return;
      event.preventDefault();
      hold(id, () => {
        if (navigationType === 'replace') location.replace(destination.url);
        else location.assign(destination.url);
      });
    },
    { signal },
  );
}
