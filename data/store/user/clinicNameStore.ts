import type { ClinicName } from '../../domain/mine/clinicName.ts';
import { isNoChange, NO_CHANGE, type UserChange } from '../../domain/mine/userChange.ts';
import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { applyChange } from './applyChange.ts';
import type { UserDb } from './userDb.ts';

/** The clinic's own names for codes. */
export interface ClinicNameStore {
  all(): Promise<readonly ClinicName[]>;
  /** Reads all names, asks `plan` what to change and writes it, in one step; answers what takes it back. */
  change(plan: (names: readonly ClinicName[]) => UserChange): Promise<Result<UserChange, StoreFailure>>;
}

export function clinicNameStoreOn(db: UserDb): ClinicNameStore {
  return {
    all: () => db.clinicNames.toArray(),
    change: plan =>
      attempt('user', () =>
        db.transaction('rw', db.clinicNames, async () => {
          const change = plan(await db.clinicNames.toArray());
          return isNoChange(change) ? NO_CHANGE : await applyChange(db, change);
        }),
      ),
  };
}
