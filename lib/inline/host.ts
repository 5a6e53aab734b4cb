import { make } from '../dom/make';

const TAG = 'privacy-hints';

/** Inline and important: the one place a page's `!important` cannot overrule, and where anchors are found. */
const LOOKS =
  'all:initial!important;display:block!important;position:fixed!important;z-index:2147483000!important;width:max-content!important;max-width:calc(100vw - 16px)!important;pointer-events:none!important;';

/** A page that keeps throwing us out is left alone after this many returns. */
const MOST_RETURNS = 5;

type Part = 'place' | 'scheme';

export type Host = {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Says where the element stands, or its colour scheme: declarations, each `!important`. */
  dress(part: Part, declarations: string): void;
  dressed(part: Part): string;
};

/**
 * Puts our one element beside `body`, where a site dialog's `inert` does not reach. Its shadow root is closed,
 * so the site's session replay and scripts see an empty element.
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
  root.append(element);
  stayAttached(root, element, signal);
  signal.addEventListener('abort', () => element.remove());
  const dressed = { place: '', scheme: '' };
  return {
    element,
    shadow,
    dressed: (part) => dressed[part],
    dress: (part, declarations) => {
      if (dressed[part] === declarations) return;
      dressed[part] = declarations;
      element.style.cssText = LOOKS + dressed.scheme + dressed.place;
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
export function followMode(root: Element, host: Host, signal: AbortSignal): void {
  const follow = () => {
    const mode = root.getAttribute('data-mode');
    const scheme = mode === 'dark' || mode === 'light' ? mode : 'light dark';
    host.dress('scheme', `color-scheme:${scheme}!important;`);
  };
  follow();
  const observer = new MutationObserver(follow);
  observer.observe(root, { attributes: true, attributeFilter: ['data-mode'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
