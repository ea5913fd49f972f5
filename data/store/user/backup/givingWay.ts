import { onWriteAnnounced } from '../writeNotice.ts';

export interface Manners {
  /** How long a snapshot gives way; then it is read through, whoever waits. */
  readonly givesWayMs: number;
  /** It begins again when nothing was written for so long. */
  readonly restMs: number;
}

/** With the forty seconds a snapshot is put off at most, and its writing, still under a minute. */
const MANNERS: Manners = { givesWayMs: 10_000, restMs: 1_000 };

/** Thrown out of the read transaction of a snapshot, which ends it. */
class GaveWay extends Error {}

/**
 * Reads in one transaction, as often as it takes: a write of the person's waits for the transaction that reads the
 * tables it changes, so that transaction ends when a write is announced, and all is read anew after a rest.
 *
 * @param read one transaction; calls `giveWay` between its steps, and lets through what that throws.
 * @param database whose writes are listened to.
 */
export async function readGivingWay<T>(
  database: string,
  read: (giveWay: () => void) => PromiseLike<T>,
  { givesWayMs, restMs }: Manners = MANNERS,
): Promise<T> {
  const until = performance.now() + givesWayMs;
  let announcedAt = Number.NEGATIVE_INFINITY;
  const stop = onWriteAnnounced(database, () => {
    announcedAt = performance.now();
  });
  try {
    for (;;) {
      const begunAt = performance.now();
      if (begunAt >= until) return await read(() => undefined);
      try {
        return await read(() => {
          if (announcedAt >= begunAt) throw new GaveWay();
        });
      } catch (thrown) {
        if (!(thrown instanceof GaveWay)) throw thrown;
      }
      await rest(() => announcedAt, restMs, until);
    }
  } finally {
    stop();
  }
}

/** Until nothing was announced for so long, or it is time. */
async function rest(announcedAt: () => number, restMs: number, until: number): Promise<void> {
  for (;;) {
    const now = performance.now();
    const wait = Math.min(announcedAt() + restMs, until) - now;
    if (wait <= 0) return;
    await new Promise(resolve => setTimeout(resolve, wait));
  }
}
