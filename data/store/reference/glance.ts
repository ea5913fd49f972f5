import { REFERENCE_MIGRATIONS } from './migrations.ts';
import { contentsInUse, type InstalledRows, type Searchable, searchableOf } from './searchable.ts';

/** Dexie writes its version times ten into IndexedDB. */
const VERSION = 10 * Math.max(...REFERENCE_MIGRATIONS.map(({ version }) => version));
const TABLES = ['releases', 'active', 'companions', 'activeCompanions', 'parts'];

/**
 * The same as `readSearchable` before the database is opened by Dexie, for the one moment that counts: a start. It is
 * read as it lies, without Dexie's own preparations, and let go of at once.
 *
 * @returns `undefined` where it is not exactly of this version or anything is in the way. Nothing was changed then, and
 *   whoever opens it by `openDatabase` is told what it is.
 */
export async function glanceAtReference(name = 'reference'): Promise<Searchable | undefined> {
  try {
    const there = (await indexedDB.databases()).find(info => info.name === name);
    if (there?.version !== VERSION) return undefined;
    const db = await openAsItIs(name);
    try {
      return db.version === VERSION ? await look(db) : undefined;
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}

/** Without a version nothing is upgraded; one that was deleted meanwhile is not made again. */
function openAsItIs(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerTo(request).then(db => {
    db.onversionchange = () => db.close();
    return db;
  });
}

async function look(db: IDBDatabase): Promise<Searchable> {
  const transaction = db.transaction(TABLES);
  const all = <T>(table: string): Promise<T[]> => answerTo<T[]>(transaction.objectStore(table).getAll());
  const [releases, active, companions, activeCompanions] = await Promise.all([
    all<InstalledRows['releases'][number]>('releases'),
    all<InstalledRows['active'][number]>('active'),
    all<InstalledRows['companions'][number]>('companions'),
    all<InstalledRows['activeCompanions'][number]>('activeCompanions'),
  ]);
  const rows: InstalledRows = { releases, active, companions, activeCompanions };
  const parts = await Promise.all(
    contentsInUse(rows, () => true).map(id => answerTo(transaction.objectStore('parts').get([id, 'segment']))),
  );
  return searchableOf(rows, parts);
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}
