import type { BackupFailure } from '../../../data/backup/backupFailure.ts';
import type { BackupHead } from '../../../data/backup/backupHead.ts';
import type { RestoreMode } from '../../../data/backup/planRestore.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import type { Dump, DumpOptions } from '../../../data/store/user/backup/dumpTables.ts';
import type { BackupProof } from '../../../data/store/user/backup/proveBackup.ts';
import type { RestorePreview, TableChange } from '../../../data/store/user/backup/restoreUser.ts';

/** What the page asks of the backup worker. `restore` and `create` refer to what was read last. */
export type BackupAsk =
  | { readonly kind: 'dump'; readonly id: number; readonly options: DumpOptions }
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly passphrase?: string;
      /** False where there is no user database to compare with. */
      readonly compares: boolean;
    }
  | { readonly kind: 'restore'; readonly id: number; readonly mode: RestoreMode }
  | { readonly kind: 'create'; readonly id: number }
  | { readonly kind: 'prove'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> };

export type BackupReply =
  | { readonly kind: 'dumped'; readonly id: number; readonly dump: Dump }
  | { readonly kind: 'read'; readonly id: number; readonly opened: OpenedBackup }
  | { readonly kind: 'restored'; readonly id: number; readonly changes: readonly TableChange[] }
  | { readonly kind: 'created'; readonly id: number }
  | { readonly kind: 'proven'; readonly id: number; readonly proof: BackupProof }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: BackupWorkFailure };

export type BackupWorkFailure = BackupFailure | StoreFailure;

/** Everything a person is shown of a backup before anything is changed. */
export interface OpenedBackup {
  readonly head: BackupHead;
  /** Rows that could be read, by table of today. */
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  /** Rows that could not, all tables together; they would be left out. */
  readonly unreadableRows: number;
  /** What a restore would do; absent where there is nothing to compare with. */
  readonly preview?: RestorePreview;
}
