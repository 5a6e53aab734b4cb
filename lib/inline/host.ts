import { make } from '../dom/make';

const TAG = 'privacy-hints';

/** Inline and important: the one place a page's `!important` cannot overrule, and where anchors are found. */
const LOOKS =
  'all:initial!important;display:block!important;position:fixed!important;z-index:2147483000!important;width:max-content!important;max-width:calc(100vw - 16px)!important;pointer-events:none!important;';

/** A place for where there is none. */
export const HIDDEN = 'visibility:hidden!important';

/** A page that keeps throwing us out is left alone after this many returns. */
const MOST_RETURNS = 5;

export type Host = {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Says where the element stands: declarations, each `!important`. */
  place(declarations: string): void;
  placed(): string;
};

/**
 * Puts our one element beside `body`, where a site dialog's `inert` does not reach. Its shadow root is closed,
 * so the site's session replay and scripts see an empty element.
 * @param style for the document itself; it lives inside our element and goes with it.
 * @param modeIn attribute of `root` that says whether the page is light or dark; without one nothing is read.
 */
export function createHost(root: Element, style: string, signal: AbortSignal, modeIn = ''): Host {
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
  const dress = () => element.setAttribute('style', LOOKS + scheme + place);
  const followMode = () => {
    const mode = modeIn && root.getAttribute(modeIn);
    const wanted = `color-scheme:${mode === 'dark' || mode === 'light' ? mode : 'light dark'}!important;`;
    if (wanted === scheme) return;
    scheme = wanted;
    dress();
  };
  let returns = 0;
  // The children of `html` only: they hardly ever change, and never while a reply streams.
  const observer = new MutationObserver(() => {
    if (signal.aborted) return;
    followMode();
    if (element.parentNode === root) return;
    if (returns++ < MOST_RETURNS) root.append(element);
    else observer.disconnect();
  });
  followMode();
  root.append(element);
  observer.observe(root, { childList: true, attributeFilter: modeIn ? [modeIn] : [] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  return {
    element,
    shadow,
    placed: () => place,
    place: (declarations) => {
      if (place === declarations) return;
      place = declarations;
      dress();
    },
  };
}
