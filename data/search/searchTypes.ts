import type { CalendarDate } from '../domain/calendarDate.ts';
import type { CodeKey } from '../domain/codeKey.ts';
import type { CodeStatus } from '../domain/codeStatus.ts';
import type { CodeSystem } from '../domain/codeSystem.ts';

/** What a person asks. The answer depends on this and on the installed segments, on nothing else. */
export interface SearchQuestion {
  /** As typed, scope prefix (`hcpcs:`, `icd:`, `mod:`) included. */
  readonly text: string;
  readonly filters: SearchFilters;
  /** The day for which "active" is meant. */
  readonly today: CalendarDate;
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
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** All codes that match, also those past the limit. */
  readonly total: number;
  /** The scope read from a prefix in the text, if there was one. */
  readonly scope?: CodeSystem;
  /** Words of the query that no installed code contains, even with typos allowed. */
  readonly wordsNotFound: readonly string[];
  readonly elapsedMs: number;
  /** The share of `elapsedMs` spent in fuse.js. */
  readonly fuseMs: number;
}
