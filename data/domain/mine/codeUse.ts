import type { CodeKey } from '../codeKey.ts';
import { fieldsOf, readKey, readMoment, readNumber } from './rowFields.ts';

/** How often a code was opened, counted on this computer and told to nobody. */
export interface CodeUse {
  readonly key: CodeKey;
  /** Since the counting began. */
  readonly count: number;
  /** ISO date and time, UTC. */
  readonly lastAt: string;
  /** Orders the codes by use, where a use counts half as much after `HALF_LIFE_DAYS`. See `usedAgain`. */
  readonly weight: number;
}

/** What was opened daily last year gives way within a season to what is opened daily now. */
export const HALF_LIFE_DAYS = 60;

const DAY_MS = 86_400_000;
/** Where the scale of weights begins; any fixed day will do. */
const SCALE_BEGINS = Date.UTC(2025, 0, 1);

/**
 * The use of a code, once more.
 *
 * A use at time t weighs 2^t, t in half-lives since a fixed day; `weight` is the logarithm of the sum. It grows with
 * each use and is never touched in between, yet orders all codes as if every use had faded since it happened.
 */
export function usedAgain(key: CodeKey, before: CodeUse | undefined, at: string): CodeUse {
  const time = (Date.parse(at) - SCALE_BEGINS) / (HALF_LIFE_DAYS * DAY_MS);
  if (before === undefined) return { key, count: 1, lastAt: at, weight: time };
  const [larger, smaller] = before.weight > time ? [before.weight, time] : [time, before.weight];
  return {
    key,
    count: before.count + 1,
    lastAt: at > before.lastAt ? at : before.lastAt,
    weight: larger + Math.log2(1 + 2 ** (smaller - larger)),
  };
}

const HEAVIEST = 1e6;

/** Reads a row of how often codes are opened; `undefined` for what is none. */
export function parseCodeUse(raw: unknown): CodeUse | undefined {
  const fields = fieldsOf(raw);
  const key = readKey(fields?.key);
  const count = readNumber(fields?.count, 1, Number.MAX_SAFE_INTEGER);
  const lastAt = readMoment(fields?.lastAt);
  const weight = readNumber(fields?.weight, -HEAVIEST, HEAVIEST);
  if (key === undefined || count === undefined || lastAt === undefined || weight === undefined) return undefined;
  return Number.isInteger(count) ? { key, count, lastAt, weight } : undefined;
}
