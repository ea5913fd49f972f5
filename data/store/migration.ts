import type { Version } from 'dexie';

/** One step of a database's history, from the version before to this one. Never edited once released. */
export interface Migration {
  readonly version: number;
  readonly declare: (version: Version) => void;
}
