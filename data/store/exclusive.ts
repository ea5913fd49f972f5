/**
 * Runs `work` while nothing else of the same name runs, in this context or any other of the app (the page and the
 * workers share one set of databases). A context that dies lets go by itself.
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = webLocks();
  if (locks === undefined) return inTurn(name, work);
  return await locks.request(name, work);
}

/** The same, but does nothing and answers `undefined` where something else is running. */
export async function unlessBusy<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  const locks = webLocks();
  if (locks === undefined) return waiting.has(name) ? undefined : inTurn(name, work);
  return await locks.request(name, { ifAvailable: true }, lock => (lock === null ? undefined : work()));
}

function webLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}

// Outside a browser there is one context only, so taking turns within it is enough.
const waiting = new Map<string, Promise<unknown>>();

async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = waiting.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  waiting.set(name, mine);
  try {
    return await mine;
  } finally {
    if (waiting.get(name) === mine) waiting.delete(name);
  }
}
