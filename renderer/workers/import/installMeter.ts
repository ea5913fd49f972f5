import type { InstallProgress } from '../../../data/store/reference/installProgress.ts';
import type { ImportProgress } from './protocol.ts';

/** Share of each phase in the whole installation, as measured on the official releases. */
const SHARES = { indexing: 0.4, storing: 0.3, verifying: 0.28, switching: 0.02 };

/**
 * One meter for an installation. Indexing and storing go on side by side; what is shown is the longer one, indexing,
 * until it is done.
 */
export class InstallMeter {
  readonly #rows: number;
  readonly #onProgress: (progress: ImportProgress) => void;
  readonly #done = { indexing: 0, storing: 0, verifying: 0, switching: 0 };

  constructor(rows: number, onProgress: (progress: ImportProgress) => void) {
    this.#rows = rows;
    this.#onProgress = onProgress;
  }

  indexed(fraction: number): void {
    this.#done.indexing = fraction;
    this.#report('indexing', Math.round(this.#rows * fraction));
  }

  installed({ phase, rows, fraction }: InstallProgress): void {
    if (phase !== 'storing' || fraction === 1) this.#done.indexing = 1;
    this.#done[phase] = fraction;
    if (this.#done.indexing === 1) this.#report(phase, rows);
  }

  #report(phase: ImportProgress['phase'], rows: number): void {
    const { indexing, storing, verifying, switching } = this.#done;
    const fraction =
      SHARES.indexing * indexing +
      SHARES.storing * storing +
      SHARES.verifying * verifying +
      SHARES.switching * switching;
    this.#onProgress({ phase, rows, fraction: Math.min(1, fraction) });
  }
}
