import { isConnected } from './channel';
import { make } from './make';

const TAG = 'privacy-hints';

/** Inline and important: the one place a page's `!important` cannot overrule, and where anchors are found. */
const LOOKS =
  'all:initial!important;display:block!important;position:fixed!important;z-index:2147483000!important;width:max-content!important;max-width:calc(100vw - 16px)!important;pointer-events:none!important;';

/**
 * Firefox stops our scripts without a word when the extension is disabled or removed. It takes the style sheet of the
 * manifest away, too, and with it the one variable that lets anything of ours be seen.
 */
const ALIVE = import.meta.env.FIREFOX
  ? 'visibility:var(--privacy-hints-alive,hidden)!important;--privacy-hints-gone:hidden!important;'
  : '';

/** A place for where there is none. */
export const HIDDEN = 'visibility:hidden!important';

/** Attributes by which a page can take an element out of sight or out of use. */
const TAKEN_BY = ['style', 'inert', 'hidden', 'class', 'popover'];
/** How often within a while, in milliseconds, a page may undo us before it is left alone for that while. */
const MOST_RETURNS = 5;
const WHILE = 10_000;

export type Host = {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Says where the element stands: declarations, each `!important`. */
  place(declarations: string): void;
  placed(): string;
  /** Puts the element back as it was, however often the page undid it. */
  restore(): void;
  /** The same for a page that kept undoing it and was left alone for a while; any other is heard of at once. */
  keep(): void;
};

/** Says at our element whether the line has a place: for tests and bug reports. */
export function tellRoom(element: HTMLElement, hasRoom: boolean): void {
  const said = element.getAttribute('data-line');
  if (said === 'shown' || said === 'no-room')
    element.setAttribute('data-line', hasRoom ? 'shown' : 'no-room');
}

/**
 * Puts our one element beside `body`, where a site dialog's `inert` does not reach. Its shadow root is closed,
 * so the site's session replay and scripts see an empty element.
 * @param style for the document itself; it lives inside our element and goes with it.
 * @param stop ends the script, and with it our element; done here where a newer version of us took its place.
 * @param modeIn attribute of `root` that says whether the page is light or dark; without one nothing is read.
 */
export function createHost(root: Element, style: string, stop: AbortController, modeIn = ''): Host {
  const { signal } = stop;
  const older = () => root.querySelector(`:scope > ${TAG}`);
  for (let old = older(); old; old = older()) old.remove();
  const element = make(TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  element.setAttribute('data-dd-privacy', 'hidden');
  const sheet = make('style');
  sheet.textContent = style;
  element.append(sheet);

  let place = '';
  let scheme = '';
  const dress = () => element.setAttribute('style', LOOKS + ALIVE + scheme + place);
  const followMode = () => {
    const mode = modeIn && root.getAttribute(modeIn);
    const wanted = `color-scheme:${mode === 'dark' || mode === 'light' ? mode : 'light dark'}!important;`;
    if (wanted === scheme) return;
    scheme = wanted;
    dress();
  };
  const isAsLeft = () =>
    element.parentNode === root &&
    element.getAttribute('style') === LOOKS + ALIVE + scheme + place &&
    TAKEN_BY.every((name) => name === 'style' || !element.hasAttribute(name));
  const restore = () => {
    if (signal.aborted || isAsLeft()) return;
    for (const name of TAKEN_BY) if (name !== 'style') element.removeAttribute(name);
    dress();
    if (element.parentNode !== root) root.append(element);
  };
  let returns: number[] = [];
  /** A page that keeps undoing us is not fought: for a while it wins, and a press of Connect is not held. */
  const keep = () => {
    if (signal.aborted || isAsLeft()) return;
    const now = Date.now();
    returns = returns.filter((time) => now - time >= 0 && now - time < WHILE);
    if (returns.length >= MOST_RETURNS) return;
    returns.push(now);
    restore();
  };
  // The children of `html` and our own attributes only: they hardly ever change, and never while a reply streams.
  const observer = new MutationObserver(() => {
    if (signal.aborted) return;
    // Back above the newer one's, ours would catch presses that nobody answers.
    if (!isConnected()) return stop.abort();
    followMode();
    keep();
  });
  followMode();
  root.append(element);
  observer.observe(root, { childList: true, attributeFilter: modeIn ? [modeIn] : [] });
  observer.observe(element, { attributeFilter: TAKEN_BY });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  return {
    element,
    shadow,
    restore,
    keep: () => {
      if (returns.length >= MOST_RETURNS) keep();
    },
    placed: () => place,
    place: (declarations) => {
      if (place === declarations) return;
      place = declarations;
      dress();
    },
  };
}
