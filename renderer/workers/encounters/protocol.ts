import type { StoreFailure } from '../../../data/store/storeFailure.ts';

export interface FindAsk {
  readonly id: number;
  readonly words: readonly string[];
}

export type FindReply =
  /** `ids`: of the encounters that hold every word. */
  | { readonly kind: 'found'; readonly id: number; readonly ids: readonly string[] }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: StoreFailure };
