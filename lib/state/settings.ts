import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Managed, Reading } from '../settings/schema';
import { loadManaged, loadSettings, onSettingsChange } from '../settings/store';

/** How long a page waits for the policy before it shows an answer, in milliseconds. */
const PATIENCE = 10;

/** A mirror of what is stored, for an extension page. Storage is the truth. */
export type SettingsState = Reading & { readonly managed: Managed };
export type SettingsStore = StoreApi<SettingsState | null>;

/** A store that follows storage; `null` until the first reading arrived. */
export function createSettingsStore(): SettingsStore {
  const store = createStore<SettingsState | null>(() => null);
  const load = async () => {
    const [reading, managed] = await Promise.all([loadSettings(), loadManaged(PATIENCE)]);
    store.setState({ ...reading, managed }, true);
  };
  onSettingsChange(() => void load());
  void load();
  return store;
}
