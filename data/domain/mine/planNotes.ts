import type { CodeKey } from '../codeKey.ts';
import type { Note, NoteVersion } from './note.ts';
import type { TextAnchor } from './textAnchor.ts';
import { NO_CHANGE, type UserChange } from './userChange.ts';

/** Versions kept of one note; the oldest go first. */
export const MOST_VERSIONS = 100;

/** A note with its earlier versions; `note` is absent before it is written and after it is deleted. */
export interface NoteFile {
  readonly note: Note | undefined;
  readonly versions: readonly NoteVersion[];
}

/** A text to be kept. */
export interface Saving {
  readonly id: string;
  readonly key: CodeKey;
  readonly text: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  /** The sitting it is written in: all saves of one sitting are one version. */
  readonly sitting: string;
  /** The official text of the code as the person sees it now; only a new note takes it. */
  readonly writtenFor?: TextAnchor;
}

/** Writes a note, or writes on: what an earlier sitting left is kept as a version. */
export function planSave({ note, versions }: NoteFile, saving: Saving, newId: () => string): UserChange {
  const { id, key, text, at, sitting, writtenFor } = saving;
  if (note === undefined) {
    const created = { id, key, text, isPinned: false, createdAt: at, editedAt: at, sitting };
    return { notes: { put: [{ ...created, ...(writtenFor && { writtenFor }) }] } };
  }
  if (note.text === text) return NO_CHANGE;
  const put = [{ ...note, text, editedAt: at, sitting }];
  if (note.sitting === sitting || note.text.trim() === '') return { notes: { put } };
  const version = { id: newId(), noteId: note.id, text: note.text, editedAt: note.editedAt };
  const tooOld = newestFirst(versions).slice(MOST_VERSIONS - 1);
  return { notes: { put }, noteVersions: { put: [version], remove: tooOld.map(each => each.id) } };
}

/** Goes back to an earlier version; the text of now becomes a version too, so nothing is lost either way. */
export function planRestore(
  file: NoteFile,
  versionId: string,
  { at, sitting }: Pick<Saving, 'at' | 'sitting'>,
  newId: () => string,
): UserChange {
  const version = file.versions.find(each => each.id === versionId);
  if (file.note === undefined || version === undefined) return NO_CHANGE;
  return planSave(file, { id: file.note.id, key: file.note.key, text: version.text, at, sitting }, newId);
}

export function planPin({ note }: NoteFile, isPinned: boolean): UserChange {
  return note === undefined || note.isPinned === isPinned ? NO_CHANGE : { notes: { put: [{ ...note, isPinned }] } };
}

/** The person read the note again: it holds for the official text of now. */
export function planConfirm({ note }: NoteFile, writtenFor: TextAnchor): UserChange {
  return note === undefined ? NO_CHANGE : { notes: { put: [{ ...note, writtenFor }] } };
}

/** Deletes a note with all its versions. */
export function planDelete({ note, versions }: NoteFile): UserChange {
  if (note === undefined) return NO_CHANGE;
  return { notes: { remove: [note.id] }, noteVersions: { remove: versions.map(({ id }) => id) } };
}

/** Whether the official text is no longer what the note was written for. */
export function isTextChanged(note: Note, now: TextAnchor | undefined): boolean {
  return now !== undefined && note.writtenFor !== undefined && now.text !== note.writtenFor.text;
}

/** Pinned notes first, then the newest edit first. */
export function inReadingOrder(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted(
    (a, b) => Number(b.isPinned) - Number(a.isPinned) || compare(b.editedAt, a.editedAt) || compare(a.id, b.id),
  );
}

export function newestFirst(versions: readonly NoteVersion[]): readonly NoteVersion[] {
  return versions.toSorted((a, b) => compare(b.editedAt, a.editedAt) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
