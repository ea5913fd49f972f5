import { fail, ok, type Result } from '../domain/result.ts';
import { explainFailure } from './explainFailure.ts';
import type { DatabaseName, StoreFailure } from './storeFailure.ts';
import { whileInFlight } from './writesInFlight.ts';

/** Runs a piece of work on a database and turns whatever it throws into a value of the closed list. */
export async function attempt<T>(database: DatabaseName, work: () => PromiseLike<T>): Promise<Result<T, StoreFailure>> {
  try {
    return ok(await whileInFlight(database, work()));
  } catch (thrown) {
    return fail(await explainFailure(thrown, database));
  }
}
