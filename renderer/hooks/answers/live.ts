import { storeFailureOf } from '../../../data/store/storeError.ts';
import type { DatabaseName, StoreFailure } from '../../../data/store/storeFailure.ts';

/** What is known now of something kept on the computer. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: StoreFailure };

export const LOADING: { readonly state: 'loading' } = { state: 'loading' };

/** What came of asking: a failure is told, never thrown. */
export async function settled<T>(ask: () => Promise<T>, database: DatabaseName): Promise<Live<T>> {
  try {
    return { state: 'ready', value: await ask() };
  } catch (thrown) {
    return { state: 'failed', failure: storeFailureOf(thrown, database) };
  }
}
