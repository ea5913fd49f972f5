import Big from 'big.js';

/** So many vials of one size. `size` is an exact decimal, in whatever the dose is counted in. */
export interface VialCount {
  readonly size: string;
  readonly count: number;
}

/** Steps of the search; sizes that would need more are so odd that a person should choose. */
const MOST_STEPS = 400_000;

/**
 * The vials that hold at least the dose with the least left over; of those the fewest vials.
 *
 * @param dose and `sizes` are exact positive decimals in one measure. Sizes may repeat and come in any order.
 * @returns largest size first; `undefined` where there is no size, or the sizes are too odd to search through.
 */
export function chooseVials(dose: string, sizes: readonly string[]): readonly VialCount[] | undefined {
  const distinct = [...new Set(sizes.map(size => new Big(size).toFixed()))].toSorted((a, b) => new Big(b).cmp(a));
  if (distinct.length === 0) return undefined;
  const scale = new Big(10).pow(Math.max(...[dose, ...distinct].map(decimals)));
  const whole = distinct.map(size => new Big(size).times(scale).toNumber());
  const step = whole.reduce(greatestCommonDivisor);
  const steps = whole.map(size => size / step);
  const needed = Math.ceil(new Big(dose).times(scale).div(step).toNumber());
  const counts = leastSteps(needed, steps);
  return counts?.flatMap((count, at) => (count === 0 ? [] : [{ size: distinct[at] ?? '', count }]));
}

/** How much all of them hold together. */
export function contentOf(vials: readonly VialCount[]): Big {
  return vials.reduce((sum, { size, count }) => sum.plus(new Big(size).times(count)), new Big(0));
}

/**
 * Most of a large dose is in the largest vials: among as many others as the largest has steps there is always a set
 * that whole largest ones could replace. Only what lies beyond that is searched.
 */
function leastSteps(needed: number, sizes: readonly number[]): number[] | undefined {
  const [largest = 1, second = 0] = sizes;
  const searched = Math.min(needed, largest * second + largest);
  const surely = Math.floor((needed - searched) / largest);
  const target = needed - surely * largest;
  if (target + largest > MOST_STEPS) return undefined;
  const fewest = new Float64Array(target + largest).fill(Number.POSITIVE_INFINITY);
  const last = new Int32Array(target + largest).fill(-1);
  fewest[0] = 0;
  for (let sum = 1; sum < fewest.length; sum++) {
    sizes.forEach((size, at) => {
      const before = size <= sum ? (fewest[sum - size] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
      if (before + 1 < (fewest[sum] ?? 0)) {
        fewest[sum] = before + 1;
        last[sum] = at;
      }
    });
  }
  let sum = target;
  while (last[sum] === -1) sum++;
  const counts = sizes.map((_, at) => (at === 0 ? surely : 0));
  for (let at = last[sum] ?? -1; at !== -1; at = last[sum] ?? -1) {
    counts[at] = (counts[at] ?? 0) + 1;
    sum -= sizes[at] ?? 0;
  }
  return counts;
}

function decimals(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
