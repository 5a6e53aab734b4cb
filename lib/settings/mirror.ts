import { createStore, type StoreApi } from 'zustand/vanilla';
import { browser } from '../browser';
import type { Managed } from './managed';
import type { Reading } from './schema';
import { loadManaged, loadSettings, onSettingsChange } from './store';
import { PROBLEM_KEY } from '../storage/write';

/** How long a page waits for the policy before it shows an answer, in milliseconds. */
const PATIENCE = 10;

/** A mirror of what is stored, for an extension page. Storage is the truth. */
export type SettingsState = Reading & {
  readonly managed: Managed;
  /** The last change could not be kept. */
  readonly problem: boolean;
};
export type SettingsStore = StoreApi<SettingsState | null>;

/** A store that follows storage; `null` until the first reading arrived. */
export function createSettingsStore(): SettingsStore {
  const store = createStore<SettingsState | null>(() => null);
  const load = async () => {
    const [reading, managed, session] = await Promise.all([
      loadSettings(),
      loadManaged(PATIENCE),
      browser.storage.session.get(PROBLEM_KEY),
    ]);
    store.setState({ ...reading, managed, problem: session[PROBLEM_KEY] !== undefined }, true);
  };
  onSettingsChange(() => void load());
  void load();
  return store;
}
