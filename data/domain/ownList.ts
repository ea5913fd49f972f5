import type { CalendarDate } from './calendarDate.ts';
import type { DatasetPeriod } from './datasetPeriod.ts';

export const OWN_LIST_KIND = 'own-list';

/** A row of a list a person brought in: the key is the code in capitals. */
export interface OwnListRow {
  readonly key: string;
  /** As it stands in the file. */
  readonly code: string;
  readonly text: string;
  /** First and last day, where the list says so. */
  readonly from?: CalendarDate;
  readonly through?: CalendarDate;
}

/** A list is for no quarter and no year: its rows may have days of their own. */
export const ALWAYS: DatasetPeriod = {
  effectiveFrom: '1900-01-01' as CalendarDate,
  effectiveThrough: '9999-12-31' as CalendarDate,
};

export const LONGEST_LIST_NAME = 60;

/** The name as it is kept: blanks joined; `undefined` where it is none. */
export function parseListName(text: string): string | undefined {
  const name = text.trim().replace(/\s+/g, ' ');
  return name === '' || name.length > LONGEST_LIST_NAME ? undefined : name;
}

/** Two names that a person would not tell apart are one. */
export function foldListName(name: string): string {
  return name.toLowerCase();
}

/** Which column of a table is what, from 0. */
export interface ListMapping {
  readonly name: string;
  /** The first row that is not blank holds names, not a code. */
  readonly hasHeader: boolean;
  readonly code: number;
  readonly text: number;
  readonly from?: number;
  readonly through?: number;
}

/** How a row stands to a day, in words; `undefined` where it can be used. */
export function listRowStanding({ from, through }: OwnListRow, day: CalendarDate): 'Not yet' | 'Ended' | undefined {
  if (from !== undefined && day < from) return 'Not yet';
  return through !== undefined && day > through ? 'Ended' : undefined;
}

/** The rows whose code begins so, or whose text has a word that begins so for every word typed; in the order of the list. */
export function ownListMatching(rows: readonly OwnListRow[], typed: string): readonly OwnListRow[] {
  const words = typed.trim().toUpperCase().split(/\s+/);
  if (words.length === 1 && words[0] === '') return rows;
  const begins = (text: string, word: string): boolean => text.startsWith(word) || text.includes(` ${word}`);
  return rows.filter(({ key, text }) => {
    const capitals = text.toUpperCase();
    return words.every(word => key.startsWith(word) || begins(capitals, word));
  });
}
