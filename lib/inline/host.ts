import { make } from '../dom/make';
import css from './host.css?inline';

const TAG = 'privacy-hints';

/** A page that keeps throwing us out is left alone after this many returns. */
const MOST_RETURNS = 5;

export type Host = {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Says where the element stands: declarations, each `!important`. */
  place(declarations: string): void;
};

/**
 * Puts our one element beside `body`, where a site dialog's `inert` does not reach. Its shadow root is closed,
 * so the site's session replay and scripts see an empty element. Its looks are important declarations of the
 * shadow root: of those the inner ones win, so no `!important` of the page overrules them.
 * @param style for the document itself; it lives inside our element and goes with it.
 */
export function createHost(root: Element, style: string, signal: AbortSignal): Host {
  for (const child of root.children) if (child.localName === TAG) child.remove();
  const element = make(TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  element.setAttribute('data-dd-privacy', 'hidden');
  const sheet = make('style');
  sheet.textContent = style;
  element.append(sheet);
  const looks = make('style');
  looks.textContent = css;
  const stance = make('style');
  shadow.append(looks, stance);
  root.append(element);
  stayAttached(root, element, signal);
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    shadow,
    place: (declarations) => {
      stance.textContent = `:host{${declarations}}`;
    },
  };
}

/** Watches the children of `html` only: they hardly ever change, and never while a reply streams. */
function stayAttached(root: Element, element: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.parentNode === root || signal.aborted) return;
    if (returns++ < MOST_RETURNS) root.append(element);
    else observer.disconnect();
  });
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Follows the site's light or dark mode. */
export function followMode(root: Element, element: HTMLElement, signal: AbortSignal): void {
  const follow = () => {
    const mode = root.getAttribute('data-mode');
    if (mode) element.setAttribute('data-scheme', mode);
  };
  follow();
  const observer = new MutationObserver(follow);
  observer.observe(root, { attributes: true, attributeFilter: ['data-mode'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
