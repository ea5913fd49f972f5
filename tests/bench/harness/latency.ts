import { percentile } from '../report.ts';
import type { Latency } from './benchPage.ts';

const SLOWEST = 5;

/**
 * Asks each query once and times it. Asked before, untimed, are other queries of the same kinds, so that the code is
 * warm and no answer can come from having been asked the same.
 */
export function timeQueries(
  queries: readonly string[],
  warmUp: readonly string[],
  ask: (query: string) => void,
): Latency {
  for (const query of warmUp) ask(query);
  const timed = queries.map(query => {
    const startedAt = performance.now();
    ask(query);
    return { query, ms: performance.now() - startedAt };
  });
  const times = timed.map(({ ms }) => ms);
  return {
    queries: queries.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: percentile(times, 1),
    slowest: timed.toSorted((one, two) => two.ms - one.ms).slice(0, SLOWEST),
  };
}

const GOLDEN_RATIO = 0.6180339887;

/** So many of the list, spread over all of it, always the same; the steps keep no time with any order within the list. */
export function sampled<T>(list: readonly T[], count: number): readonly T[] {
  if (count >= list.length) return list;
  const places = Array.from({ length: count }, (_, at) => Math.floor(((at * GOLDEN_RATIO) % 1) * list.length));
  return [...new Set(places)].flatMap(place => list.slice(place, place + 1));
}
