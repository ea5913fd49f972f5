import type { ReadOptions, ReadProgress } from './parsedRelease.ts';

/** Unwinds a reading that was cancelled; caught once, in `readRelease`, and told as the failure `cancelled`. */
export class Cancelled extends Error {}

/** Work at most this long before the thread is given back: a cancel is then obeyed well within 100 ms. */
const SLICE_MS = 16;

/** Gives the thread back between slices of work, tells progress, and stops when asked to. */
export class Pacer {
  readonly signal: AbortSignal | undefined;
  private readonly onProgress: ReadOptions['onProgress'];
  private sliceEndsAt = performance.now() + SLICE_MS;

  constructor(options: ReadOptions) {
    this.signal = options.signal;
    this.onProgress = options.onProgress;
  }

  /** True once the slice is used up; ask every few hundred rows, then `await pause(…)`. */
  get isDue(): boolean {
    return performance.now() >= this.sliceEndsAt;
  }

  report(progress: ReadProgress): void {
    if (this.signal?.aborted) throw new Cancelled();
    this.onProgress?.(progress);
  }

  /** The same for a part of the work, whose fractions are told as those of the whole. */
  within(from: number, to: number): Pacer {
    return new Pacer({
      ...(this.signal && { signal: this.signal }),
      onProgress: ({ fraction, ...rest }) => this.onProgress?.({ ...rest, fraction: from + (to - from) * fraction }),
    });
  }

  /** Reports, then lets other tasks run: a timer would be rounded up to 4 ms, a message is not. */
  async pause(progress: ReadProgress): Promise<void> {
    this.report(progress);
    await otherTasks();
    if (this.signal?.aborted) throw new Cancelled();
    this.sliceEndsAt = performance.now() + SLICE_MS;
  }
}

/** A channel of its own each time: Node handles the messages of one port in a row, and timers would wait. */
function otherTasks(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
