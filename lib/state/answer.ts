import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Observation } from '../observation';

/** What the popup found out about its tab. */
export type Found =
  | { readonly kind: 'asking' }
  | { readonly kind: 'seen'; readonly observation: Observation }
  /** The tab shows something else than claude.ai, or we may not know. */
  | { readonly kind: 'not-claude' }
  /** A Claude page in which our script does not run yet. */
  | { readonly kind: 'silent' };

export type AnswerStore = StoreApi<{ readonly found: Found }>;

export function createAnswerStore(): AnswerStore {
  return createStore<{ found: Found }>(() => ({ found: { kind: 'asking' } }));
}
