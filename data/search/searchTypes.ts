import type { CalendarDate } from '../domain/calendarDate.ts';
import type { CodeKey } from '../domain/codeKey.ts';
import type { CodeStatus } from '../domain/codeStatus.ts';
import type { CodeSystem } from '../domain/codeSystem.ts';
import type { MissingRelease } from '../domain/inForce/releaseInForce.ts';
import type { Correction } from './question/corrections.ts';

/** What a person asks. The answer depends on this and on the installed segments, on nothing else. */
export interface SearchQuestion {
  /** As typed, scope prefix (`hcpcs:`, `icd:`, `mod:`) included. */
  readonly text: string;
  /**
   * Search within the answer: of each, all words must be in the official text; absent is none. They take codes away,
   * add none and leave the order as it is.
   */
  readonly refinements?: readonly string[];
  readonly filters: SearchFilters;
  /** The day for which "active" is meant. */
  readonly today: CalendarDate;
  /** Asked of the releases in force on this day instead of those in use: whoever holds the engines chooses by it. */
  readonly asOf?: CalendarDate;
  /** At most this many hits are returned; `total` counts all. */
  readonly limit: number;
}

export interface SearchFilters {
  /** Empty: every system. */
  readonly systems: readonly CodeSystem[];
  readonly activeOnly: boolean;
  readonly billableOnly: boolean;
}

/**
 * Why a hit is where it is; a lower tier (later in this list) never stands above a higher one. A question that is, as
 * a whole, a known name of a code ("heart attack", "keytruda", "copd") counts as its phrase; the hit says so in `reason`.
 */
export const TIERS = [
  'exact-code',
  'code-prefix',
  'exact-phrase',
  'all-words',
  'synonym',
  'typo',
  'some-words',
] as const;
export type Tier = (typeof TIERS)[number];

/** Half-open range of UTF-16 units in `text`. */
export type TextRange = readonly [start: number, end: number];

export interface SearchHit {
  readonly key: CodeKey;
  readonly system: CodeSystem;
  /** Canonical, as in records. */
  readonly code: string;
  /** The official long text. */
  readonly text: string;
  readonly tier: Tier;
  /** Sorted, not overlapping. */
  readonly highlights: readonly TextRange[];
  readonly status: CodeStatus;
  /** Why the hit is there where its words do not show it: "keytruda: brand name of pembrolizumab". */
  readonly reason?: string;
  /** The typed words that were taken for others, and for which: "metformn", "metformin", 1. */
  readonly corrections?: readonly Correction[];
}

/** The filters of a question, and its scope prefix, by name. */
export type FilterName = 'systems' | 'activeOnly' | 'billableOnly';

/**
 * A way on from an answer with no code, or with codes that hold only some of the words. Never taken by itself: a person
 * presses it. Where there is a `text`, it is the question to ask instead; `total` codes then match.
 */
export type Offer =
  /** Other words, spelled nearly so, that installed texts hold: "did you mean". */
  | {
      readonly kind: 'spelling';
      readonly text: string;
      readonly changes: readonly { readonly typed: string; readonly meant: string }[];
      readonly total: number;
    }
  /** A code that exists, near to one that does not. */
  | {
      readonly kind: 'nearest-code';
      readonly text: string;
      readonly key: CodeKey;
      readonly system: CodeSystem;
      /** Canonical. */
      readonly code: string;
      /** The official long text. */
      readonly codeText: string;
      readonly status: CodeStatus;
      /** `above`: the longest beginning of the code that is one itself. */
      readonly nearness: 'one-character' | 'before' | 'after' | 'above';
    }
  /** Some terms left out: words, words in quotes, words after a minus; as typed. */
  | {
      readonly kind: 'without-terms';
      readonly text: string;
      readonly terms: readonly string[];
      readonly total: number;
    }
  /** The same words, but not as a phrase. */
  | { readonly kind: 'without-quotes'; readonly text: string; readonly total: number }
  /** Without the scope prefix (`icd:`). */
  | { readonly kind: 'without-scope'; readonly text: string; readonly scope: CodeSystem; readonly total: number }
  /** With these filters off. */
  | { readonly kind: 'without-filters'; readonly filters: readonly FilterName[]; readonly total: number }
  /** Without the refinement at this place. */
  | { readonly kind: 'without-refinement'; readonly place: number; readonly total: number };

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** All codes that match, also those past the limit. */
  readonly total: number;
  /** With refinements: how many codes match without them. */
  readonly totalBeforeRefining?: number;
  /** More codes that match, but for filters and scope; absent is none. */
  readonly hiddenByFilters?: number;
  /** Ways on, the likeliest first; only where nothing matches all that was asked. Absent is none. */
  readonly offers?: readonly Offer[];
  /** The scope read from a prefix in the text, if there was one. */
  readonly scope?: CodeSystem;
  /** Words of the query that no installed code contains, even with typos allowed. */
  readonly wordsNotFound: readonly string[];
  /** Asked for another day: what no release is loaded for, and so was not searched. Absent is nothing. */
  readonly notLoaded?: readonly MissingRelease[];
  /** Names from companion files are still being loaded: the same question may find more in a moment. */
  readonly namesPending?: true;
  readonly elapsedMs: number;
  /** The share of `elapsedMs` spent in fuse.js. */
  readonly fuseMs: number;
}
