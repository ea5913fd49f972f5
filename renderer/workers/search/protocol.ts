import type { Companion } from '../../../data/domain/companion.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { NamesReport } from '../../../data/search/matching/nameSet.ts';
import type { ClinicName } from '../../../data/search/names/clinicName.ts';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';

/** The page sends one question at a time; the newest wins. */
export type SearchAsk =
  /** Load (or load again) the segments of the active releases. Questions meanwhile are answered from the old ones. */
  | { readonly kind: 'load'; readonly id: number }
  /** Tell once the names of the installed files are in use; asks for nothing that would not happen anyway. */
  | { readonly kind: 'names'; readonly id: number }
  /** Search these names of the clinic's own from now on, and no others. */
  | { readonly kind: 'clinic-names'; readonly id: number; readonly rows: readonly ClinicName[] }
  /** The person opens a page: what nobody waits for gives way to it. Has no reply. */
  | { readonly kind: 'give-way'; readonly id: number }
  | { readonly kind: 'search'; readonly id: number; readonly question: SearchQuestion };

export type SearchReply =
  | { readonly kind: 'rebuilding'; readonly id: number; readonly progress: RebuildProgress }
  | { readonly kind: 'loaded'; readonly id: number; readonly loaded: SearchLoaded }
  | { readonly kind: 'names-loaded'; readonly id: number; readonly loaded: NamesLoaded }
  | { readonly kind: 'clinic-names-taken'; readonly id: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  /** The answer is in the memory both share. */
  | { readonly kind: 'answer-on-board'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: StoreFailure };

/** A stored search index was damaged or from another version of the app and is being made again. */
export interface RebuildProgress {
  readonly release: Release;
  /** 0 to 1. */
  readonly fraction: number;
}

export interface SearchLoaded {
  /** How many codes can be found now. */
  readonly codes: number;
  readonly elapsedMs: number;
  /** Releases whose records are damaged too: search goes on without them. */
  readonly unreadable: readonly { readonly release: Release; readonly failure: StoreFailure }[];
}

/** What search knows from companion files and short texts. */
export interface NamesLoaded {
  readonly inUse: readonly NamesInUse[];
  /** Files whose records are damaged too: search goes on without their names. */
  readonly unreadable: readonly NamesUnreadable[];
}

/** A companion file, or a release whose codes are found all the same. */
export interface NamesUnreadable {
  readonly companion?: Companion;
  readonly namesOf?: Release;
  readonly failure: StoreFailure;
}

/** How many names of a companion file search knows, and how many of them are of codes that are not installed. */
export interface NamesInUse extends NamesReport {
  readonly companionId: string;
}
