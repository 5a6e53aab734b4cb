import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Observation } from '../../lib/observation';

/** What the popup found out about its tab. */
export type Found =
  | { readonly kind: 'asking' }
  | { readonly kind: 'seen'; readonly observation: Observation }
  /** The tab shows something else than claude.ai. */
  | { readonly kind: 'not-claude' }
  /** The user or the browser took back that we may look at claude.ai: then no tab tells its address. */
  | { readonly kind: 'not-allowed' }
  /** A page of which the worker has heard, and which does not answer now. */
  | { readonly kind: 'busy' }
  /** A Claude page in which our script does not run and could not be started. */
  | { readonly kind: 'silent' };

export type FoundStore = StoreApi<{ readonly found: Found }>;

export function createFoundStore(): FoundStore {
  return createStore<{ found: Found }>(() => ({ found: { kind: 'asking' } }));
}
