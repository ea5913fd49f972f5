/** A code shown this long was looked at; one passed over with the arrow keys was not. */
const LOOKED_AT_MS = 1000;
/** One opened on purpose is remembered at the first pause, so that no write is beside the drawing of its page; within this. */
const OPENED_MS = 500;

/** One showing of a code, remembered at most once. */
export interface Visit {
  /** Its page is drawn: from now on it may be written. @returns what ends the waiting, where it is no longer shown. */
  readonly drawn: () => () => void;
  /** Leaving writes what was opened on purpose, drawn or not; absent where that takes a second of looking. */
  readonly leave?: () => void;
}

/** When something waits: the browser's own, or a test's. Both answer what ends the waiting. */
export interface Waiting {
  readonly atPause: (act: () => void, latestMs: number) => () => void;
  readonly after: (act: () => void, ms: number) => () => void;
}

/** @param isOpened on purpose, not only passed over. */
export function createVisit(isOpened: boolean, write: () => void, waiting: Waiting = IN_BROWSER): Visit {
  let isWritten = false;
  const remember = () => {
    if (isWritten) return;
    isWritten = true;
    write();
  };
  return isOpened
    ? { drawn: () => waiting.atPause(remember, OPENED_MS), leave: remember }
    : { drawn: () => waiting.after(remember, LOOKED_AT_MS) };
}

const IN_BROWSER: Waiting = {
  atPause: (act, latestMs) => {
    const pause = requestIdleCallback(act, { timeout: latestMs });
    return () => cancelIdleCallback(pause);
  },
  after: (act, ms) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
