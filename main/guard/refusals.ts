/** Counts what was refused since the start. */
export class Refusals {
  #requests = 0;
  readonly #onMilestone: (requests: number) => void;

  /** @param onMilestone called at the 1st, 2nd, 4th, 8th... refused request, so that a loop cannot flood the log. */
  constructor(onMilestone: (requests: number) => void) {
    this.#onMilestone = onMilestone;
  }

  get requests(): number {
    return this.#requests;
  }

  noteRequest(): void {
    this.#requests += 1;
    if (Number.isInteger(Math.log2(this.#requests))) this.#onMilestone(this.#requests);
  }
}
