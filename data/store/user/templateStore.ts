import type { ChecklistTemplate } from '../../domain/mine/checklistTemplate.ts';
import { byPosition } from '../../domain/mine/positions.ts';
import { isNoChange, NO_CHANGE, type UserChange } from '../../domain/mine/userChange.ts';
import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { applyChange } from './applyChange.ts';
import type { UserDb } from './userDb.ts';

/** Checklist templates. */
export interface TemplateStore {
  /** All of them, in the order of the list. */
  all(): Promise<readonly ChecklistTemplate[]>;
  /**
   * Reads all templates, asks `plan` what to change and writes it, in one step; answers what takes it back.
   *
   * @param plan one of the `plan...` functions of `data/domain/mine/planTemplates.ts`.
   */
  change(plan: (templates: readonly ChecklistTemplate[]) => UserChange): Promise<Result<UserChange, StoreFailure>>;
}

export function templateStoreOn(db: UserDb): TemplateStore {
  const all = async () => (await db.checklistTemplates.toArray()).toSorted(byPosition);
  return {
    all,
    change: plan =>
      attempt('user', () =>
        db.transaction('rw', db.checklistTemplates, async () => {
          const change = plan(await all());
          return isNoChange(change) ? NO_CHANGE : await applyChange(db, change);
        }),
      ),
  };
}
