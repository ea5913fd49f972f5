import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';

export interface CompareAsk {
  readonly id: number;
  /** `Release.id`s of two installed releases of one series. */
  readonly beforeId: string;
  readonly afterId: string;
}

export type CompareReply =
  /** `fraction`: 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  | { readonly kind: 'compared'; readonly id: number; readonly changes: readonly CodeChange[] }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: StoreFailure };
