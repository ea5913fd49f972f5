/** The layout of backup files this version writes and the newest it reads (docs/formats/backup.md). */
export const BACKUP_FORMAT = 1;

/** What a backup says of itself on its first line. */
export interface BackupHead {
  readonly appVersion: string;
  /** ISO date and time, UTC. */
  readonly writtenAt: string;
  /** Version of the user database the rows were read from. */
  readonly schemaVersion: number;
  /** In the order in which their rows follow. */
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}

export type HeadReading =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'malformed' };

const TABLE_NAME = /^[A-Za-z]{1,40}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const VERSION = /^[0-9A-Za-z.+-]{1,40}$/;
const MOST_TABLES = 100;

export function formatHead({ appVersion, writtenAt, schemaVersion, tables }: BackupHead): string {
  return JSON.stringify({ chartsideBackup: BACKUP_FORMAT, appVersion, writtenAt, schemaVersion, tables });
}

/** Reads the parsed JSON of a first line; takes nothing it does not understand. */
export function parseHead(raw: unknown): HeadReading {
  const format = fieldOf(raw, 'chartsideBackup');
  if (!isCount(format) || format < 1) return { kind: 'malformed' };
  if (format > BACKUP_FORMAT) return { kind: 'newer', format };
  const appVersion = fieldOf(raw, 'appVersion');
  const writtenAt = fieldOf(raw, 'writtenAt');
  const schemaVersion = fieldOf(raw, 'schemaVersion');
  const tables = parseTables(fieldOf(raw, 'tables'));
  if (
    typeof appVersion !== 'string' ||
    !VERSION.test(appVersion) ||
    typeof writtenAt !== 'string' ||
    !MOMENT.test(writtenAt) ||
    Number.isNaN(Date.parse(writtenAt)) ||
    !isCount(schemaVersion) ||
    schemaVersion < 1 ||
    tables === undefined
  ) {
    return { kind: 'malformed' };
  }
  return { kind: 'head', head: { appVersion, writtenAt, schemaVersion, tables } };
}

/** The own field of a parsed JSON object; never one it inherits. */
export function fieldOf(raw: unknown, name: string): unknown {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, name)) return undefined;
  return Reflect.get(raw, name);
}

function parseTables(raw: unknown): BackupHead['tables'] | undefined {
  if (!Array.isArray(raw) || raw.length > MOST_TABLES) return undefined;
  const tables: { name: string; rows: number }[] = [];
  for (const each of raw) {
    const name = fieldOf(each, 'name');
    const rows = fieldOf(each, 'rows');
    if (typeof name !== 'string' || !TABLE_NAME.test(name) || !isCount(rows)) return undefined;
    if (tables.some(table => table.name === name)) return undefined;
    tables.push({ name, rows });
  }
  return tables;
}

function isCount(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0;
}
