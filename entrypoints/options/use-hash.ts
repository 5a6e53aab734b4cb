import { useSyncExternalStore } from 'react';

const follow = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The address after `#`, followed as it changes. */
export function useHash(): string {
  return useSyncExternalStore(follow, () => location.hash);
}
