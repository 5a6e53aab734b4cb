import { send } from '../../lib/page/channel';
import { serverStarted } from '../../lib/claude/start-auth';
import { leadsToConnector } from '../../lib/connectors/link/callback';
import type { AskFirst, GoOn, Start } from '../../lib/page/faces';
import type { PageStore } from '../../lib/page/store';

/** How long the decision may take to appear, in milliseconds. After that Connect goes on: we fail open. */
const PATIENCE = 1500;
/** How long what goes on is let through, in milliseconds. */
const PASSING = 1000;

type NavigateEvent = Event & {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly navigationType: string;
  readonly formData: FormData | null;
};

/**
 * Holds Connect the first time it is pressed for a connector, and whatever else leads to its start or straight to the
 * service. What the user goes on with happens as it would have: the same link with the same keys, the same form, the
 * same address. Nothing of this may stop Connect from working.
 */
export function holdConnect(
  root: Element,
  store: PageStore,
  ask: AskFirst,
  signal: AbortSignal,
): void {
  /** The one start that is let through, by its key: a form's address changes as it is sent. */
  let passing = '';
  /** Claude's ids of what was accepted since the last reply, which lists the rest. */
  const accepted = new Set<string>();
  const slug = () => store.getState().reply?.connector ?? '';

  /** The start an address makes, if it makes one that is to be held. */
  const heldBy = (href: string): Start | undefined => {
    const start = startOf(href, slug());
    if (!start || keyOf(start) === passing) return undefined;
    const { holding } = store.getState();
    const { id } = start;
    if (holding?.on && !(id && (accepted.has(id) || holding.accepted.includes(id)))) return start;
    void send({
      type: 'connector.started',
      id,
      slug: start.slug,
      link: null,
      accepted: false,
    });
    return undefined;
  };
  /** Waits for the decision, then lets exactly this through. */
  const hold = (start: Start, act: () => void): void => {
    let gone = false;
    const goOn: GoOn = (isAccepted) => {
      if (gone) return;
      gone = true;
      if (isAccepted) accepted.add(start.id);
      const key = keyOf(start);
      passing = key;
      act();
      setTimeout(() => {
        if (passing === key) passing = '';
      }, PASSING);
    };
    const late = setTimeout(() => goOn(false), PATIENCE);
    const asked = ask(start, goOn, () => gone).catch(() => false);
    void asked.then((shown) => {
      clearTimeout(late);
      return shown ? undefined : goOn(false);
    });
  };

  const pressed = (event: Event) => {
    if (!event.isTrusted || !(event instanceof MouseEvent) || event.button > 1) return;
    const target = event.composedPath()[0];
    const link = target instanceof Element ? target.closest('a[href]') : null;
    const start = link instanceof HTMLAnchorElement ? heldBy(link.href) : undefined;
    if (!start || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hold(start, () => link.dispatchEvent(again(event)));
  };
  for (const type of ['click', 'auxclick'])
    root.addEventListener(type, pressed, { capture: true, signal });

  root.addEventListener(
    'submit',
    (event) => {
      const { target: form, submitter } = event as SubmitEvent;
      // One that a script makes up sends nothing.
      if (!event.isTrusted || !(form instanceof HTMLFormElement)) return;
      const own = (name: string) => submitter?.getAttribute(name) ?? form.getAttribute(name);
      const action = new URL(own('formaction') ?? own('action') ?? '', location.href);
      const start = heldBy(action.href);
      if (!start) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hold(start, () =>
        HTMLFormElement.prototype.requestSubmit.call(
          form,
          submitter?.isConnected ? submitter : null,
        ),
      );
    },
    { capture: true, signal },
  );

  // A Connect that is neither, and every other way to the start: Claude's newer one goes straight to the service.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const { destination, navigationType, formData } = event as NavigateEvent;
      // What a script sends as a form cannot be repeated from here.
      if (!event.isTrusted || !event.cancelable || destination.sameDocument) return;
      if (formData || signal.aborted) return;
      const { url } = destination;
      const start = heldBy(url);
      if (!start) return;
      event.preventDefault();
      hold(start, () => {
        if (navigationType === 'replace') location.replace(url);
        else location.assign(url);
      });
    },
    { signal },
  );
}

/** The same press. One of the middle button opens nothing when a script makes it; the key that means the same does. */
function again({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): MouseEvent {
  const isMac = /mac/i.test(navigator.userAgent);
  const middle = button === 1;
  return new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    ctrlKey: ctrlKey || (middle && !isMac),
    metaKey: metaKey || (middle && isMac),
    shiftKey,
    altKey,
  });
}

function keyOf({ id, href }: Start): string {
  return id || href;
}

/** The start an address makes: on claude.ai, or at a service whose answer goes to Claude's connectors. */
function startOf(href: string, slug: string): Start | undefined {
  const id = serverStarted(href);
  if (id !== undefined) return { id, slug, href: '' };
  const leaves = !href.startsWith(`${location.origin}/`);
  return leaves && leadsToConnector(href) ? { id: '', slug, href } : undefined;
}
