/** Name of the empty animation that tells us a selector began to match. */
const SEEN = 'privacy-hints-seen';

/**
 * Style that starts an empty animation on whatever begins to match. The browser's own selector engine does the
 * watching, so a reply that streams costs us nothing; a mutation observer would be called for every token.
 * `:where` keeps the specificity at zero: the site's own animations win.
 */
export function watchStyle(selectors: readonly string[]): string {
  return `@keyframes ${SEEN}{}:where(${selectors.join(',')}){animation:${SEEN} 1ms}`;
}

/** Calls back, at most once a frame, when something watched began to match. */
export function onAppear(root: Element, appeared: () => void, signal: AbortSignal): void {
  let waiting = false;
  const heard = (event: Event) => {
    if ((event as AnimationEvent).animationName !== SEEN || waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) appeared();
    });
  };
  root.addEventListener('animationstart', heard, { capture: true, passive: true, signal });
}
