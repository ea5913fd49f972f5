/** How long work that the first answer of a start does not need leaves the processors to it; milliseconds. */
export interface StartPauseTimes {
  /** From the first answer, which is still to be painted. */
  readonly afterAnswerMs: number;
  /** Where nobody asks. */
  readonly longestMs: number;
}

export const NO_PAUSE: StartPauseTimes = { afterAnswerMs: 0, longestMs: 0 };

/** Ends a moment after the first answer, or when nobody has asked for a while. */
export class StartPause {
  readonly #times: StartPauseTimes;
  #end: () => void = () => undefined;
  /** Resolves when it is over. */
  readonly over = new Promise<void>(resolve => {
    this.#end = resolve;
  });

  constructor(times: StartPauseTimes) {
    this.#times = times;
  }

  /** Search can be asked from now on. */
  loaded(): void {
    this.#endIn(this.#times.longestMs);
  }

  answered(): void {
    this.#endIn(this.#times.afterAnswerMs);
  }

  #endIn(ms: number): void {
    if (ms === 0) this.#end();
    else setTimeout(this.#end, ms);
  }
}
