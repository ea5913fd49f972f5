import type { Dexie } from 'dexie';
import { fail, ok, type Result } from '../domain/result.ts';
import { explainFailure } from './explainFailure.ts';
import type { DatabaseName, StoreFailure } from './storeFailure.ts';

/** Dexie writes its version times ten into IndexedDB. */
const DEXIE_FACTOR = 10;

/** How long another window gets to let go before we say so. It is asked at once and normally answers in milliseconds. */
const BLOCKED_AFTER_MS = 3_000;

/**
 * Pauses before asking again where the browser cannot open the files. After a crash the process that held them
 * takes a moment to die, and until then Chromium says what it says of damaged files: `UnknownError`.
 */
const PAUSES_MS: readonly number[] = [50, 150, 400, 900, 1_500];

export interface Patience {
  readonly blockedAfterMs?: number;
  readonly pausesMs?: readonly number[];
}

/**
 * Opens `db`, or says why not, having changed nothing.
 *
 * Looks first: Dexie opens a database written by a newer version of the app without a word, and the
 * next write would damage it (docs/adr/0042-look-before-opening.md).
 *
 * @param onClosed called once if another window needs the database for an upgrade; it is closed here by then.
 * @param patience only tests have less.
 */
export async function openDatabase<Db extends Dexie>(
  db: Db,
  database: DatabaseName,
  onClosed: () => void,
  patience: Patience = {},
): Promise<Result<Db, StoreFailure>> {
  const { blockedAfterMs = BLOCKED_AFTER_MS, pausesMs = PAUSES_MS } = patience;
  closeWhenAskedTo(db, onClosed);
  for (const pauseMs of pausesMs) {
    const opened = await openOnce(db, database, blockedAfterMs);
    if (opened.ok || !mayPass(opened.error)) return opened;
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
  return openOnce(db, database, blockedAfterMs);
}

/** True for what the browser says while another process still holds the files. */
function mayPass(failure: StoreFailure): boolean {
  return failure.kind === 'corrupt' && failure.detail === 'UnknownError';
}

async function openOnce<Db extends Dexie>(
  db: Db,
  database: DatabaseName,
  blockedAfterMs: number,
): Promise<Result<Db, StoreFailure>> {
  try {
    const newer = await findNewerVersion(db, database);
    if (newer !== undefined) return fail(newer);
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
