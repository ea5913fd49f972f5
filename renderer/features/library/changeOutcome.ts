import type { StoreFailure } from '../../../data/store/storeFailure.ts';

/** How a change to what is installed ended. */
export type ChangeOutcome =
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };
