import type { Row } from '../../../backup/planRestore.ts';
import { USER_TABLES } from '../../../domain/mine/userTables.ts';

/** One table of the user database as a backup sees it. */
export interface BackupTable {
  /** The field that names a row. */
  readonly key: string;
  /** Reads a row from outside; `undefined` where it is not one. Builds a new row from what it checked. */
  readonly parse: (raw: unknown) => object | undefined;
}

/** Every table of the user database, by name. A test compares the list with the database: none may be forgotten. */
export const BACKUP_TABLES: Readonly<Record<string, BackupTable>> = USER_TABLES;

export function isRow(raw: unknown): raw is Row {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
