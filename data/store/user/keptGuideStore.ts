import type { CodeKey } from '../../domain/codeKey.ts';
import type { KeptGuide } from '../../domain/mine/keptGuide.ts';
import { isNoChange, NO_CHANGE, type UserChange } from '../../domain/mine/userChange.ts';
import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { applyChange } from './applyChange.ts';
import type { UserDb } from './userDb.ts';

/** Guides of others that were checked and kept. */
export interface KeptGuideStore {
  /** The last one added first. */
  all(): Promise<readonly KeptGuide[]>;
  find(id: string): Promise<KeptGuide | undefined>;
  /** Those with a statement that speaks of a code, the last one added first. */
  mentioning(key: CodeKey): Promise<readonly KeptGuide[]>;
  /**
   * Reads one guide, asks `plan` what to change and writes it, in one step; answers what takes it back.
   *
   * @param plan one of the `plan...` functions of `data/domain/mine/planKeptGuides.ts`.
   */
  change(id: string, plan: (kept: KeptGuide | undefined) => UserChange): Promise<Result<UserChange, StoreFailure>>;
}

export function keptGuideStoreOn(db: UserDb): KeptGuideStore {
  return {
    all: () => db.keptGuides.orderBy('addedAt').reverse().toArray(),
    find: id => db.keptGuides.get(id),
    mentioning: async key => {
      const guides = await db.keptGuides.where('keys').equals(key).toArray();
      return guides.toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
    },
    change: (id, plan) =>
      attempt('user', () =>
        db.transaction('rw', db.keptGuides, async () => {
          const change = plan(await db.keptGuides.get(id));
          return isNoChange(change) ? NO_CHANGE : await applyChange(db, change);
        }),
      ),
  };
}
