import type { CalendarDate } from '../domain/calendarDate.ts';
import type { AddOnEdit } from '../domain/ncci/addOnEdit.ts';
import type { EditSetting, PairSetting } from '../domain/ncci/editSetting.ts';
import type { MueRecord } from '../domain/ncci/mue.ts';
import type { PtpEdit } from '../domain/ncci/ptpEdit.ts';
import type { CheckLine } from './checkLine.ts';

/** Where an answer is from: `NCCI pair edits, practitioner, July 2024` and the file. */
export interface CheckSource {
  readonly title: string;
  readonly fileName: string;
}

/** What an edition in force on the day says of the codes asked for, or that none is installed for that day. */
export type Loaded<T> =
  | { readonly state: 'loaded'; readonly source: CheckSource; readonly rows: readonly T[] }
  /** `installed`: the titles of editions for other days. */
  | { readonly state: 'not-loaded'; readonly installed: readonly string[] };

/** Pair edits come in several files, each for a range of column 1 codes. */
export type LoadedPairs = Loaded<PtpEdit> & {
  /** Codes asked for that are outside what the loaded files say of themselves. */
  readonly codesOutside?: readonly string[];
};

/** What a code is worth on the day, by the release in force on it. */
export type CodeAnswer =
  | { readonly state: 'valid'; readonly source: CheckSource }
  | {
      readonly state: 'header';
      readonly source: CheckSource;
      /** Codes under it, where all billable ones have seven characters: then the seventh is what is missing. */
      readonly seventhCharacters?: readonly string[];
    }
  | { readonly state: 'not-yet'; readonly source: CheckSource; readonly startsOn: CalendarDate }
  | {
      readonly state: 'ended';
      readonly source: CheckSource;
      readonly lastDay: CalendarDate;
      /** As a person writes them. */
      readonly successors: readonly string[];
    }
  | { readonly state: 'unknown'; readonly source: CheckSource }
  /** `title`: the release that would answer. */
  | { readonly state: 'release-not-loaded'; readonly title: string };

/** Two diagnoses the tabular list forbids together. */
export interface Excludes1Conflict {
  /** Dotless. */
  readonly code: string;
  readonly excluded: string;
  /** The code, section or chapter the note stands at, as a person writes it. */
  readonly noteAt: string;
  readonly note: string;
}

/** Everything the checks need to know of installed files; the store stands behind it. */
export interface CheckLookups {
  /** By line id, for lines with a HCPCS or ICD-10-CM code. */
  codes(lines: readonly CheckLine[], day: CalendarDate): Promise<ReadonlyMap<string, CodeAnswer>>;
  /** By modifier, for HCPCS modifiers. */
  modifiers(modifiers: readonly string[], day: CalendarDate): Promise<ReadonlyMap<string, CodeAnswer>>;
  /** Pairs with both columns among `codes`, of all periods. */
  pairs(setting: PairSetting, codes: readonly string[], day: CalendarDate): Promise<LoadedPairs>;
  ceilings(setting: EditSetting, codes: readonly string[], day: CalendarDate): Promise<Loaded<MueRecord>>;
  /** The rows of those among `codes` that are add-on codes. */
  addOns(codes: readonly string[], day: CalendarDate): Promise<Loaded<AddOnEdit>>;
  excludes1(codes: readonly string[], day: CalendarDate): Promise<Loaded<Excludes1Conflict>>;
}
