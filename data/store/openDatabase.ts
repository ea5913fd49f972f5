import type { Dexie } from 'dexie';
import { fail, ok, type Result } from '../domain/result.ts';
import { explainFailure } from './explainFailure.ts';
import type { DatabaseName, StoreFailure } from './storeFailure.ts';

/** Dexie writes its version times ten into IndexedDB. */
const DEXIE_FACTOR = 10;

/** How long another window gets to let go before we say so. It is asked at once and normally answers in milliseconds. */
const BLOCKED_AFTER_MS = 3_000;

/**
 * Opens `db`, or says why not, having changed nothing.
 *
 * Looks first: Dexie opens a database written by a newer version of the app without a word, and the
 * next write would damage it (docs/adr/0042-look-before-opening.md).
 *
 * @param onClosed called once if another window needs the database for an upgrade; it is closed here by then.
 * @param blockedAfterMs only tests are less patient.
 */
export async function openDatabase<Db extends Dexie>(
  db: Db,
  database: DatabaseName,
  onClosed: () => void,
  blockedAfterMs = BLOCKED_AFTER_MS,
): Promise<Result<Db, StoreFailure>> {
  try {
    const newer = await findNewerVersion(db, database);
    if (newer !== undefined) return fail(newer);
    closeWhenAskedTo(db, onClosed);
    return await openOrBlocked(db, database, blockedAfterMs);
  } catch (thrown) {
    db.close();
    return fail(await explainFailure(thrown, database));
  }
}

async function findNewerVersion(db: Dexie, database: DatabaseName): Promise<StoreFailure | undefined> {
  const present = (await indexedDB.databases()).find(info => info.name === db.name);
  const found = Math.floor((present?.version ?? 0) / DEXIE_FACTOR);
  const known = db.verno;
  return found > known ? { kind: 'future-version', database, found, known } : undefined;
}

function closeWhenAskedTo(db: Dexie, onClosed: () => void): void {
  db.on('versionchange', () => {
    db.close();
    onClosed();
    return false; // Dexie's own answer would open the database again at the next read.
  });
}

async function openOrBlocked<Db extends Dexie>(
  db: Db,
  database: DatabaseName,
  blockedAfterMs: number,
): Promise<Result<Db, StoreFailure>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<'blocked'>(resolve => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => resolve('blocked'), blockedAfterMs);
      return false; // Told as a failure instead of on the console.
    });
  });
  const opening = Promise.resolve(db.open());
  const first = await Promise.race([opening, blocked]);
  clearTimeout(timer);
  if (first !== 'blocked') return ok(db);
  // The request stays queued in the browser; whenever it gets through, nobody wants it any more.
  // Closing now would only let go of our end: the upgrade would run and leave a connection nobody holds.
  opening.then(
    () => db.close(),
    () => undefined,
  );
  return fail({ kind: 'blocked', database });
}
