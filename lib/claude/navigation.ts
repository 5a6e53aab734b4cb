type Navigation = EventTarget;

/** Poll of the address where the Navigation API is missing, in milliseconds. Below the promised 250. */
const POLL = 200;

/**
 * Calls back after every in-app navigation. The Navigation API reports `replaceState` too, which is how
 * claude.ai writes its hash; the older events do not.
 */
export function onNavigate(changed: () => void, signal: AbortSignal): void {
  const navigation = (globalThis as { navigation?: Navigation }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  addEventListener('popstate', changed, { signal });
  addEventListener('hashchange', changed, { signal });
  let last = location.href;
  const timer = setInterval(() => {
    if (location.href === last) return;
    last = location.href;
    changed();
  }, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
