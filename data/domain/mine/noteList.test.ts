import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import type { CodeKey } from '../codeKey.ts';
import { findable, groupNotes, type ListedNote, type NoteFilter, narrowNotes } from './noteList.ts';

const TODAY = '2026-03-15' as CalendarDate;

function listed(
  id: string,
  key: string,
  changed: Partial<ListedNote> & { text?: string; editedAt?: string; pinned?: boolean } = {},
): ListedNote {
  const { text = '', editedAt = '2026-03-10T12:00:00.000Z', pinned = false, ...rest } = changed;
  return {
    note: { id, key: key as CodeKey, text, isPinned: pinned, createdAt: editedAt, editedAt, sitting: 's' },
    code: key.split(':')[1] ?? '',
    officialText: 'Official',
    isTextChanged: false,
    retired: undefined,
    ...rest,
  };
}
const lines = (notes: readonly ListedNote[], by: 'code' | 'edited') =>
  groupNotes(notes, by, TODAY).map(row => (row.kind === 'heading' ? `# ${row.title}` : row.id));
const narrowed = (notes: readonly ListedNote[], query: string, ...filters: NoteFilter[]) =>
  narrowNotes(notes.map(findable), query, new Set(filters)).map(({ note }) => note.id);

test('by code: codes in order, within one the pinned notes first and then the newest', () => {
  const notes = [
    listed('a', 'hcpcs:J9207', { editedAt: '2026-03-01T12:00:00.000Z' }),
    listed('b', 'hcpcs:E0130'),
    listed('c', 'hcpcs:J9207', { editedAt: '2026-03-02T12:00:00.000Z' }),
    listed('d', 'hcpcs:J9207', { editedAt: '2025-01-01T12:00:00.000Z', pinned: true }),
  ];
  expect(lines(notes, 'code')).toEqual(['# E0130', 'b', '# J9207', 'd', 'c', 'a']);
});

test('by last edit: today, the days of this month, then months', () => {
  const notes = [
    listed('old', 'hcpcs:J9207', { editedAt: '2025-11-03T12:00:00.000Z' }),
    listed('now', 'hcpcs:J9207', { editedAt: '2026-03-15T12:00:00.000Z' }),
    listed('week', 'hcpcs:E0130', { editedAt: '2026-03-10T12:00:00.000Z' }),
    listed('older', 'hcpcs:E0130', { editedAt: '2025-11-02T12:00:00.000Z' }),
  ];
  expect(lines(notes, 'edited')).toEqual([
    '# Today',
    'now',
    '# March 10, 2026',
    'week',
    '# November 2025',
    'old',
    'older',
  ]);
});

test('every word counts, in the note, the code with or without its dot, and the official text', () => {
  const notes = [
    listed('a', 'icd10cm:E11.42', {
      text: 'Ask for **A1c**',
      officialText: 'Type 2 diabetes mellitus with polyneuropathy',
    }),
    listed('b', 'hcpcs:J9207', { text: 'Bill JW' }),
  ];
  expect(narrowed(notes, 'E1142 a1c')).toEqual(['a']);
  expect(narrowed(notes, 'polyneuro')).toEqual(['a']);
  expect(narrowed(notes, 'jw a1c')).toEqual([]);
  expect(narrowed(notes, ' ')).toEqual(['a', 'b']);
});

test('filters leave what passes all of them', () => {
  const notes = [
    listed('a', 'hcpcs:J9207', { pinned: true, isTextChanged: true }),
    listed('b', 'hcpcs:J9207', { pinned: true, retired: 'Ended.' }),
    listed('c', 'hcpcs:J9207'),
  ];
  expect(narrowed(notes, '', 'pinned')).toEqual(['a', 'b']);
  expect(narrowed(notes, '', 'pinned', 'text-changed')).toEqual(['a']);
  expect(narrowed(notes, '', 'retired')).toEqual(['b']);
});
