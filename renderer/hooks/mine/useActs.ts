import { createContext, useContext } from 'react';
import type { EncounterRefusal } from '../../../data/domain/mine/encounterRefusal.ts';
import type { UserChange } from '../../../data/domain/mine/userChange.ts';
import type { Result } from '../../../data/domain/result.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';

/** A change of the person's data that is under way: what the store will answer. */
export type Act = Promise<Result<UserChange, ActFailure>>;

/** The disk refused, or another window was there first. */
export type ActFailure = StoreFailure | EncounterRefusal;

export interface Acts {
  /**
   * Waits for an act and tells how it ended: what was done, with a way to take it back, or why it was not.
   *
   * @param done what is said once it is on the disk, e.g. `Removed 3 bookmarks`.
   * @param isQuiet where the screen itself shows it: said aloud only. It can still be taken back with Ctrl+Z.
   * @returns whether it is on the disk.
   */
  readonly follow: (act: Act, done: string, isQuiet?: boolean) => Promise<boolean>;
  /** Says why nothing was to be done. */
  readonly tell: (words: string) => void;
  /** Takes back the last act that was not taken back yet; does nothing where there is none. */
  readonly undoLast: () => void;
}

export const ActsContext = createContext<Acts | undefined>(undefined);

export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (acts === undefined) throw new Error('useActs is used outside the app frame.');
  return acts;
}
