import type { StoreFailure } from '../../data/store/storeFailure.ts';

/** What is known now of something kept on the computer. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: StoreFailure };

export const LOADING: { readonly state: 'loading' } = { state: 'loading' };
