import type { DatabaseName } from './storeFailure.ts';

const inFlight = new Map<DatabaseName, Set<PromiseLike<unknown>>>();

/** Counts `work` among what is on its way to a database until it settles. */
export async function whileInFlight<T>(database: DatabaseName, work: PromiseLike<T>): Promise<T> {
  const works = inFlight.get(database) ?? new Set();
  inFlight.set(database, works.add(work));
  try {
    return await work;
  } finally {
    works.delete(work);
  }
}

/**
 * Resolves once nothing this context began is on its way to the database any more, whether it got there or not.
 * What begins meanwhile is waited for too.
 */
export async function nothingInFlight(database: DatabaseName): Promise<void> {
  for (;;) {
    // What was just asked for, or follows from what was just written, may reach the database some promises later.
    await new Promise(resolve => setTimeout(resolve));
    const works = inFlight.get(database);
    if (works === undefined || works.size === 0) return;
    await Promise.allSettled(works);
  }
}
