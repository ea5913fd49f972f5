import type { PreparedScan } from '../question/preparedScan.ts';
import type { Tier } from '../searchTypes.ts';
import type { HitBoard } from './hitBoard.ts';
import type { Outline } from './measure.ts';
import { COST_ABOVE_ALL, leastCostsOf, type Merits, mostStrangersFor, rankKey } from './ranking.ts';

/** What lowers a cost, but for neighbours, in so many combinations. */
export const MERITS = 4;
const MOST_NEIGHBOURS = 15;

/** Where the codes of one scan stand: those that hold the words as a phrase, and the others. */
export interface ScanTiers {
  readonly phrase: Tier;
  readonly other: Tier;
}

/**
 * What a code must be like to get into the list at all, so that others need not be read. It errs on one side only: a code
 * ruled out here has so many better ones before it that the list is full without it.
 */
export class PlaceBound {
  readonly #board: HitBoard;
  readonly #tiers: ScanTiers;
  /** What every code of the scan costs at least. */
  readonly #least: number;
  readonly #limits = new Float64Array(MERITS * (MOST_NEIGHBOURS + 1));
  #limitsCut = Number.NaN;

  /** @param added to the cost of every code of the scan */
  constructor(board: HitBoard, prepared: PreparedScan, tiers: ScanTiers, added: number) {
    this.#board = board;
    this.#tiers = tiers;
    this.#least = leastCostsOf(prepared) + added;
  }

  /** False where the list is full of codes of higher tiers. */
  get isAnyWanted(): boolean {
    return rankKey(this.#tiers.phrase, 0) <= this.#board.cut;
  }

  isWanted({ isPhrase, neighbours, before, strangers, headStrangers }: Outline, isCommon: boolean): boolean {
    const merits = { isWholeHead: headStrangers === 0, isCommon, neighbours, before };
    return strangers <= this.#mostStrangers(isPhrase, merits);
  }

  /**
   * So much a text may say that nobody asked for, in units of `STRANGE_WORD`, at place `MERITS * neighbours + merits`,
   * where merits are 1 for a whole head and 2 for a common code; -1 where even nothing is too much. Used again when the
   * list fills.
   */
  limits(isPhrase: boolean): Float64Array {
    const { cut } = this.#board;
    if (cut === this.#limitsCut) return this.#limits;
    this.#limitsCut = cut;
    for (let place = 0; place < this.#limits.length; place += 1) {
      const merits = {
        isWholeHead: (place & 1) !== 0,
        isCommon: (place & 2) !== 0,
        neighbours: Math.floor(place / MERITS),
        before: 0,
      };
      this.#limits[place] = this.#mostStrangers(isPhrase, merits);
    }
    return this.#limits;
  }

  #mostStrangers(isPhrase: boolean, merits: Merits): number {
    const { cut } = this.#board;
    const tier = isPhrase ? this.#tiers.phrase : this.#tiers.other;
    if (cut >= rankKey(tier, COST_ABOVE_ALL)) return Number.POSITIVE_INFINITY;
    if (cut < rankKey(tier, 0)) return -1;
    return mostStrangersFor(cut - rankKey(tier, 0) - this.#least, merits);
  }
}
