import type { StoredTabular, TabularKeys } from '../../../data/store/reference/referenceStore.ts';

export interface TabularAsk {
  readonly id: number;
  readonly list: StoredTabular;
}

export type TabularReply =
  | { readonly kind: 'read'; readonly id: number; readonly keys: TabularKeys }
  /** Whoever asked reads by itself and is told why. */
  | { readonly kind: 'failed'; readonly id: number };
