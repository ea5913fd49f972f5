import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';

/** The newest question wins: a worker may leave older ones unanswered. */
export type SearchAsk =
  /** Load (or load again) the segments of the active releases. */
  | { readonly kind: 'load'; readonly id: number }
  | { readonly kind: 'search'; readonly id: number; readonly question: SearchQuestion };

export type SearchReply =
  | { readonly kind: 'loaded'; readonly id: number; readonly codes: number; readonly elapsedMs: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: StoreFailure };
