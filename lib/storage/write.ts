import { browser } from '../browser';

/** Session key under which the last failure to write stands, until a write works again. */
export const PROBLEM_KEY = 'problem.1';
/** Name of the lock that all contexts of the extension share. */
const LOCK = 'privacy-hints.storage';

type Stored = Readonly<Record<string, unknown>>;
export type Change = { readonly set?: Stored; readonly remove?: readonly string[] };

/**
 * The one way into `storage.local`: reads, changes and writes under a lock that worker, popup and pages share, so that
 * no change made elsewhere at the same time is lost.
 * @param keys what the change needs to know.
 * @param change from what is stored to what is to be written; it must not wait for anything.
 * @throws what the browser says where it could not write, after it was noted for the faces to tell.
 */
export function changeStored(
  keys: readonly string[],
  change: (stored: Stored) => Change,
): Promise<void> {
  return inTurn(async () => {
    const { set, remove } = change(await browser.storage.local.get([...keys]));
    try {
      // Set first: what is put aside is kept before what it came from goes.
      if (set) await browser.storage.local.set(set);
      if (remove) await browser.storage.local.remove([...remove]);
    } catch (error) {
      await browser.storage.session.set({ [PROBLEM_KEY]: String(error) });
      throw error;
    }
    await browser.storage.session.remove(PROBLEM_KEY);
  });
}

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks) return locks.request(LOCK, act) as Promise<T>;
  // Without shared locks, at least one after the other in this context.
  const turn = last.then(act, act);
  last = turn.catch(() => undefined);
  return turn;
}
