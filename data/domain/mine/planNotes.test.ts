import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import { codeKeyOf } from '../codeKey.ts';
import {
  inReadingOrder,
  isTextChanged,
  MOST_VERSIONS,
  type NoteFile,
  newestFirst,
  planConfirm,
  planDelete,
  planPin,
  planRestore,
  planSave,
} from './planNotes.ts';
import type { UserChange } from './userChange.ts';

const minute = (number: number) => new Date(Date.UTC(2026, 2, 1, 9, number)).toISOString();
const anchor = (text: string, releaseId = 'hcpcs-2026-01-01-0a1b2c3d') => ({
  text,
  releaseId,
  releaseTitle: 'HCPCS January 2026',
  effectiveFrom: '2026-01-01' as CalendarDate,
});
let made = 0;
const newId = () => {
  made += 1;
  return `v${made}`;
};
const saving = (text: string, sitting: string, at: number) => ({
  id: 'n1',
  key: codeKeyOf('hcpcs', 'J9207'),
  text,
  at: minute(at),
  sitting,
  writtenFor: anchor('Injection, ixabepilone, 1 mg'),
});

function after(file: NoteFile, { notes, noteVersions }: UserChange): NoteFile {
  const gone = new Set(noteVersions?.remove);
  const isDeleted = file.note !== undefined && notes?.remove?.includes(file.note.id) === true;
  return {
    note: isDeleted ? undefined : (notes?.put?.[0] ?? file.note),
    versions: [...file.versions.filter(({ id }) => !gone.has(id)), ...(noteVersions?.put ?? [])],
  };
}

function written(...saves: readonly (readonly [text: string, sitting: string])[]): NoteFile {
  return saves.reduce<NoteFile>(
    (file, [text, sitting], at) => after(file, planSave(file, saving(text, sitting, at), newId)),
    { note: undefined, versions: [] },
  );
}

const texts = (file: NoteFile) => [file.note?.text, ...newestFirst(file.versions).map(({ text }) => text)];

test('all saves of one sitting are one version; what an earlier sitting left is kept', () => {
  expect(texts(written(['u', 'a'], ['un', 'a'], ['units', 'a']))).toEqual(['units']);
  expect(texts(written(['units', 'a'], ['units!', 'b'], ['units?', 'b'], ['JW', 'c']))).toEqual([
    'JW',
    'units?',
    'units',
  ]);
});

test('a version says when its text was last edited, not when it was replaced', () => {
  expect(written(['one', 'a'], ['two', 'b']).versions).toMatchObject([{ text: 'one', editedAt: minute(0) }]);
});

test('saving the same text again changes nothing, and an empty text is not kept as a version', () => {
  const file = written(['units', 'a']);
  expect(planSave(file, saving('units', 'b', 5), newId)).toEqual({});
  expect(texts(written(['', 'a'], ['units', 'b']))).toEqual(['units']);
});

test('restoring a version keeps the text of now as a version', () => {
  const file = written(['one', 'a'], ['two', 'b'], ['three', 'c']);
  const first = file.versions.find(({ text }) => text === 'one');
  const restored = after(file, planRestore(file, first?.id ?? '', { at: minute(9), sitting: 'd' }, newId));
  expect(texts(restored)).toEqual(['one', 'three', 'two', 'one']);
  expect(planRestore(file, 'unknown', { at: minute(9), sitting: 'd' }, newId)).toEqual({});
});

test(`no more than ${MOST_VERSIONS} versions are kept, the newest ones`, () => {
  const file = written(...Array.from({ length: MOST_VERSIONS + 6 }, (_, at) => [`text ${at}`, `s${at}`] as const));
  expect(file.versions).toHaveLength(MOST_VERSIONS);
  expect(newestFirst(file.versions).at(-1)?.text).toBe('text 5');
});

test('a note remembers the official text it was written for, through every edit, until it is confirmed for another', () => {
  const { note, versions } = written(['units', 'a'], ['JW', 'b']);
  if (note === undefined) throw new Error('no note');
  const [same, other] = [
    anchor('Injection, ixabepilone, 1 mg', 'later'),
    anchor('Injection, ixabepilone, 0.5 mg', 'later'),
  ];
  expect([isTextChanged(note, same), isTextChanged(note, other), isTextChanged(note, undefined)]).toEqual([
    false,
    true,
    false,
  ]);
  const confirmed = after({ note, versions }, planConfirm({ note, versions }, other));
  expect(confirmed.note && isTextChanged(confirmed.note, other)).toBe(false);
});

test('pinned notes are read first, the others newest first', () => {
  const note = (id: string, isPinned: boolean, at: number) => {
    const { note: made } = written([id, 'a']);
    if (made === undefined) throw new Error('no note');
    return { ...made, id, isPinned, editedAt: minute(at) };
  };
  const order = inReadingOrder([note('old', false, 1), note('new', false, 3), note('pin', true, 2)]);
  expect(order.map(({ id }) => id)).toEqual(['pin', 'new', 'old']);
});

test('pinning twice is pinning once; a deleted note takes its versions along', () => {
  const file = written(['one', 'a'], ['two', 'b']);
  const pinned = after(file, planPin(file, true));
  expect([pinned.note?.isPinned, planPin(pinned, true)]).toEqual([true, {}]);
  expect(after(pinned, planDelete(pinned))).toEqual({ note: undefined, versions: [] });
});
