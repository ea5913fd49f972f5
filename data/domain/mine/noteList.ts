import type { CalendarDate } from '../calendarDate.ts';
import { calendarDateOf } from '../calendarDate.ts';
import type { CodeKey } from '../codeKey.ts';
import { printedCode, splitCodeKey } from '../codeKey.ts';
import { longDate, monthAndYear } from '../dateWords.ts';
import type { Note } from './note.ts';
import { inReadingOrder } from './planNotes.ts';

/** A note as the list of all notes has it. */
export interface ListedNote {
  readonly note: Note;
  /** As people write it. */
  readonly code: string;
  /** The official text of the code; of a retired one the last; empty where it is in no release. */
  readonly officialText: string;
  /** The official text is no longer what the note was written for. */
  readonly isTextChanged: boolean;
  /** The code may not be used any more, in words; absent where it may. */
  readonly retired: string | undefined;
}

export const NOTE_FILTERS = ['pinned', 'text-changed', 'retired'] as const;
export type NoteFilter = (typeof NOTE_FILTERS)[number];

export const NOTE_GROUPINGS = ['code', 'edited'] as const;
export type NoteGrouping = (typeof NOTE_GROUPINGS)[number];

/** One line of the list: the heading of a group, or a note under it. */
export type NoteRow =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly title: string;
      readonly text: string;
      readonly key?: CodeKey;
    }
  | { readonly kind: 'note'; readonly id: string; readonly listed: ListedNote };

export function passes({ note, isTextChanged, retired }: ListedNote, filter: NoteFilter): boolean {
  switch (filter) {
    case 'pinned':
      return note.isPinned;
    case 'text-changed':
      return isTextChanged;
    case 'retired':
      return retired !== undefined;
  }
}

/** A note with everything it can be found by in lower case, made once per change of the notes. */
export interface FindableNote {
  readonly listed: ListedNote;
  readonly words: string;
}

export function findable(listed: ListedNote): FindableNote {
  const { note, code, officialText } = listed;
  return { listed, words: `${code} ${code.replace('.', '')} ${officialText} ${note.text}`.toLowerCase() };
}

/** The notes that hold every word of `query` and pass every filter, in the order given. */
export function narrowNotes(
  notes: readonly FindableNote[],
  query: string,
  filters: ReadonlySet<NoteFilter>,
): readonly ListedNote[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return notes
    .filter(each => words.every(word => each.words.includes(word)))
    .map(({ listed }) => listed)
    .filter(listed => [...filters].every(filter => passes(listed, filter)));
}

/** The notes under headings: by code in the order of the codes, or by when they were edited, the newest first. */
export function groupNotes(
  notes: readonly ListedNote[],
  grouping: NoteGrouping,
  today: CalendarDate,
): readonly NoteRow[] {
  return grouping === 'code' ? byCode(notes) : byEditTime(notes, today);
}

function byCode(notes: readonly ListedNote[]): readonly NoteRow[] {
  const listedOf = new Map(notes.map(listed => [listed.note.id, listed]));
  // Sorting keeps the reading order within a code.
  const inOrder = inReadingOrder(notes.map(({ note }) => note)).toSorted((a, b) => compareKeys(a.key, b.key));
  const rows: NoteRow[] = [];
  let last: CodeKey | undefined;
  for (const { id, key } of inOrder) {
    const listed = listedOf.get(id);
    if (listed === undefined) continue;
    if (key !== last) rows.push({ kind: 'heading', id: key, title: listed.code, text: listed.officialText, key });
    last = key;
    rows.push(noteRow(listed));
  }
  return rows;
}

/** By system, then in the order of the characters. */
function compareKeys(a: CodeKey, b: CodeKey): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byEditTime(notes: readonly ListedNote[], today: CalendarDate): readonly NoteRow[] {
  const newestFirst = notes.toSorted((a, b) => (a.note.editedAt < b.note.editedAt ? 1 : -1));
  const rows: NoteRow[] = [];
  let last: string | undefined;
  for (const listed of newestFirst) {
    const title = periodOf(listed.note.editedAt, today);
    if (title !== last) rows.push({ kind: 'heading', id: title, title, text: '' });
    last = title;
    rows.push(noteRow(listed));
  }
  return rows;
}

/** `Today`, the day within this month, else the month. */
function periodOf(editedAt: string, today: CalendarDate): string {
  const day = calendarDateOf(new Date(editedAt));
  if (day === today) return 'Today';
  return day.slice(0, 7) === today.slice(0, 7) ? longDate(day) : monthAndYear(day);
}

function noteRow(listed: ListedNote): NoteRow {
  return { kind: 'note', id: listed.note.id, listed };
}

/** The code of a note as people write it. */
export function codeOfNote({ key }: Note): string {
  const { system, code } = splitCodeKey(key);
  return printedCode(system, code);
}
