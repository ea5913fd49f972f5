const WINDOW_MS = 60_000;
const MOST_CRASHES = 3;

/** Tells a crash from a loop of crashes. */
export class CrashLoop {
  #recent: readonly number[] = [];

  /** Notes a crash at `nowMs` and says whether it was the third within a minute, so that reloading cannot help. */
  note(nowMs: number): 'offer-reload' | 'quit-only' {
    this.#recent = [...this.#recent.filter(crashMs => nowMs - crashMs < WINDOW_MS), nowMs];
    return this.#recent.length < MOST_CRASHES ? 'offer-reload' : 'quit-only';
  }
}
