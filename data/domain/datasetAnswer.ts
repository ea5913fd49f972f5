import type { Dataset } from './dataset.ts';

/** What is known about a key on a day. Nothing is ever answered from an edition that is not in force. */
export type DatasetAnswer<T> =
  | { readonly state: 'found'; readonly dataset: Dataset; readonly value: T }
  /** No edition of this kind is installed. */
  | { readonly state: 'not-loaded' }
  /** Editions are installed, newest first, and none of them is for that day. */
  | { readonly state: 'edition-not-loaded'; readonly loaded: readonly Dataset[] };
