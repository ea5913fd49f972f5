import type { DatabaseName, StoreFailure } from './storeFailure.ts';

/**
 * Carries a `StoreFailure` where a value cannot: out of a transaction (throwing aborts it) and
 * out of the plain reads, whose callers expect an answer or nothing.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure) {
    super(`store: ${failure.kind}`);
    this.failure = failure;
  }
}

/** Deepest chain of wrapped errors seen is three: OpenFailedError, AbortError, QuotaExceededError. */
const MAX_DEPTH = 6;

/**
 * What a thrown value means for the person. Looks through Dexie's wrappers: an `AbortError` or a
 * `BulkError` only says that something failed, the reason is inside.
 *
 * Never throws; what it does not know is `unexpected`, with the error's name (texts may hold data).
 */
export function storeFailureOf(thrown: unknown, database: DatabaseName): StoreFailure {
  let last: StoreFailure | undefined;
  for (let error: unknown = thrown, depth = 0; error !== undefined && depth < MAX_DEPTH; depth++) {
    if (error instanceof StoreError) return error.failure;
    const name = nameOf(error);
    const failure = failureNamed(name, error, database);
    // A wrapper's own meaning counts only while nothing deeper says more.
    if (failure !== undefined) last = failure;
    error = insideOf(error);
  }
  return last ?? { kind: 'unexpected', detail: nameOf(thrown) };
}

function failureNamed(name: string, error: unknown, database: DatabaseName): StoreFailure | undefined {
  switch (name) {
    case 'QuotaExceededError':
      return { kind: 'quota', database };
    case 'VersionError':
      return { kind: 'future-version', database, found: 0, known: 0 };
    case 'DatabaseClosedError':
    case 'InvalidStateError':
      return { kind: 'closed', database };
    case 'UnknownError':
    case 'DataError':
    case 'NotFoundError':
    case 'NotReadableError':
    case 'DataCloneError':
    case 'UpgradeError':
    case 'SchemaError':
    case 'ConstraintError':
      // Chromium says UnknownError for a damaged backing store and NotReadableError for a lost value file.
      return /quota|disk.?full|no space/i.test(messageOf(error))
        ? { kind: 'quota', database }
        : { kind: 'corrupt', database, detail: name };
    default:
      return undefined;
  }
}

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('name' in error)) return typeof error;
  return typeof error.name === 'string' ? error.name : 'Error';
}

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage && typeof error.message === 'string' ? error.message : '';
}

/** Dexie puts the reason in `inner`, a bulk write in `failures`, the platform in `cause`. */
function insideOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('inner' in error && error.inner) return error.inner;
  if ('failures' in error && Array.isArray(error.failures) && error.failures.length > 0) return error.failures[0];
  if ('cause' in error && error.cause) return error.cause;
  return undefined;
}
