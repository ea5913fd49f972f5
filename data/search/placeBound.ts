import type { HitBoard } from './hitBoard.ts';
import type { Outline } from './measure.ts';
import type { PreparedScan } from './preparedScan.ts';
import { COST_ABOVE_ALL, leastCostsOf, type Merits, mostStrangersFor, rankKey } from './ranking.ts';
import type { Tier } from './searchTypes.ts';

/** What makes the cost of a code less, but for neighbours, as bits. */
export const MERIT = { wholeHead: 1, common: 2, near: 4 } as const;
export const MERITS = 8;
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
  #moreWhereFar = 0;
  readonly #ofPhrases: Limits = { cut: Number.NaN, most: new Float64Array(MERITS * (MOST_NEIGHBOURS + 1)) };
  readonly #ofOthers: Limits = { cut: Number.NaN, most: new Float64Array(MERITS * (MOST_NEIGHBOURS + 1)) };

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

  /** From now on codes without the merit `near` are known to cost so much more than the least, see `findNearDocs`. */
  whereFar(more: number): void {
    this.#moreWhereFar = more;
  }

  isWanted(
    { isPhrase, neighbours, before, strangers, headStrangers }: Outline,
    isCommon: boolean,
    isNear: boolean,
  ): boolean {
    const merits = { isWholeHead: headStrangers === 0, isCommon, neighbours, before };
    return strangers <= this.#mostStrangers(isPhrase, isNear, merits);
  }

  /**
   * So much a text may say that nobody asked for, in units of `STRANGE_WORD`, at place `MERITS * neighbours + merits`;
   * -1 where even nothing is too much. Used again when the list fills.
   */
  limits(isPhrase: boolean): Float64Array {
    const { cut } = this.#board;
    const limits = isPhrase ? this.#ofPhrases : this.#ofOthers;
    if (cut === limits.cut) return limits.most;
    limits.cut = cut;
    for (let place = 0; place < limits.most.length; place += 1) {
      const merits = {
        isWholeHead: (place & MERIT.wholeHead) !== 0,
        isCommon: (place & MERIT.common) !== 0,
        neighbours: Math.floor(place / MERITS),
        before: 0,
      };
      limits.most[place] = this.#mostStrangers(isPhrase, (place & MERIT.near) !== 0, merits);
    }
    return limits.most;
  }

  #mostStrangers(isPhrase: boolean, isNear: boolean, merits: Merits): number {
    const { cut } = this.#board;
    const tier = isPhrase ? this.#tiers.phrase : this.#tiers.other;
    if (cut >= rankKey(tier, COST_ABOVE_ALL)) return Number.POSITIVE_INFINITY;
    if (cut < rankKey(tier, 0)) return -1;
    const least = this.#least + (isNear ? 0 : this.#moreWhereFar);
    return mostStrangersFor(cut - rankKey(tier, 0) - least, merits);
  }
}

/** Limits for one place of the last code of the list so far. */
interface Limits {
  cut: number;
  readonly most: Float64Array;
}
