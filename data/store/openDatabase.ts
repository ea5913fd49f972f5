import type { Dexie } from 'dexie';
import { fail, ok, type Result } from '../domain/result.ts';
import { explainFailure } from './explainFailure.ts';
import type { DatabaseName, StoreFailure } from './storeFailure.ts';

/** Dexie writes its version times ten into IndexedDB. */
const DEXIE_FACTOR = 10;

/** Pause between two looks at who brings the data up to date. */
const LOOK_AGAIN_MS = 50;

/** How long another window gets to let go before we say so. It is asked at once and normally answers in milliseconds. */
const BLOCKED_AFTER_MS = 3_000;

/**
 * Pauses before asking again where the browser cannot open the files. After a crash the process that held them
 * takes a moment to die, and until then Chromium says what it says of damaged files: `UnknownError`.
 */
const PAUSES_MS: readonly number[] = [50, 150, 400, 900, 1_500];

export interface OpenOptions {
  /** Only tests have less patience. */
  readonly blockedAfterMs?: number;
  readonly pausesMs?: readonly number[];
  /** Asked where the database is not there: false where somebody knows that it was. Then it is not created. */
  readonly mayCreate?: () => Promise<boolean>;
  /** Called before older data is brought up to date. False: no copy of it could be made, so it is left as it is. */
  readonly beforeUpgrade?: () => Promise<boolean>;
}

/**
 * Opens `db`, or says why not, having changed nothing.
 *
 * Looks first: Dexie opens a database written by a newer version of the app without a word, and the
 * next write would damage it (docs/adr/0042-look-before-opening.md).
 *
 * @param onClosed called once if another window needs the database for an upgrade; it is closed here by then.
 */
export async function openDatabase<Db extends Dexie>(
  db: Db,
  database: DatabaseName,
  onClosed: () => void,
  options: OpenOptions = {},
): Promise<Result<Db, StoreFailure>> {
  const { pausesMs = PAUSES_MS } = options;
  closeWhenAskedTo(db, onClosed);
  for (const pauseMs of pausesMs) {
    const opened = await openOnce(db, database, options);
    if (opened.ok || !mayPass(opened.error)) return opened;
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
  return openOnce(db, database, options);
}

/** True for what the browser says while another process still holds the files. */
function mayPass(failure: StoreFailure): boolean {
  return failure.kind === 'corrupt' && failure.detail === 'UnknownError';
}

async function openOnce<Db extends Dexie>(
  db: Db,
  database: DatabaseName,
  options: OpenOptions,
): Promise<Result<Db, StoreFailure>> {
  try {
    const objection = await lookFirst(db, database, options);
    if (objection !== undefined) return fail(objection);
    return await openOrBlocked(db, database, options.blockedAfterMs ?? BLOCKED_AFTER_MS);
  } catch (thrown) {
    db.close();
    return fail(await explainFailure(thrown, database));
  }
}

/** What speaks against opening, from what the browser tells without opening anything. */
async function lookFirst(
  db: Dexie,
  database: DatabaseName,
  { mayCreate, beforeUpgrade }: OpenOptions,
): Promise<StoreFailure | undefined> {
  const found = await versionThere(db);
  const known = db.verno;
  if (found === undefined) return (await mayCreate?.()) === false ? { kind: 'missing', database } : undefined;
  if (found > known) return { kind: 'future-version', database, found, known };
  const isUpToDate = found === known || (await beforeUpgrade?.()) !== false;
  return isUpToDate ? undefined : { kind: 'no-copy-before-upgrade', database, found, known };
}

/** `undefined` where there is no such database. */
async function versionThere(db: Dexie): Promise<number | undefined> {
  const present = (await indexedDB.databases()).find(info => info.name === db.name);
  return present && Math.floor((present.version ?? 0) / DEXIE_FACTOR);
}

/**
 * Waits until somebody else has made the database or brought older data up to date. Two openings at once would each want
 * to: the browser tells only the first that a third window is in the way, and the second would wait in silence.
 */
export async function upgradedElsewhere(db: Dexie): Promise<true> {
  while (((await versionThere(db)) ?? 0) < db.verno) await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  return true;
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
