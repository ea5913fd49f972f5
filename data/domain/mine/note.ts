import type { CodeKey } from '../codeKey.ts';
import { fieldsOf, readId, readKey, readMoment, readText } from './rowFields.ts';
import { parseTextAnchor, type TextAnchor } from './textAnchor.ts';

/** In UTF-16 units: some 15 printed pages. */
export const LONGEST_NOTE = 50_000;

/** What the person wrote about a code. A code can have several. */
export interface Note {
  readonly id: string;
  readonly key: CodeKey;
  /** Markdown, as typed. */
  readonly text: string;
  /** Pinned notes stand first. */
  readonly isPinned: boolean;
  /** ISO dates and times, UTC. */
  readonly createdAt: string;
  readonly editedAt: string;
  /** The sitting in which it was last edited: the text of an earlier sitting is kept as a version. */
  readonly sitting: string;
  /** The official text it was written for; absent where the code was in no release then. */
  readonly writtenFor?: TextAnchor;
}

/** How a note read before a later sitting changed it. */
export interface NoteVersion {
  readonly id: string;
  readonly noteId: string;
  readonly text: string;
  /** When this text was last edited. ISO date and time, UTC. */
  readonly editedAt: string;
}

/** Reads a row of the notes; `undefined` for what is none. */
export function parseNote(raw: unknown): Note | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const key = readKey(fields?.key);
  const text = readText(fields?.text, LONGEST_NOTE);
  const createdAt = readMoment(fields?.createdAt);
  const editedAt = readMoment(fields?.editedAt);
  const sitting = readId(fields?.sitting);
  const isPinned = fields?.isPinned;
  const writtenFor = parseTextAnchor(fields?.writtenFor);
  if (
    id === undefined ||
    key === undefined ||
    text === undefined ||
    createdAt === undefined ||
    editedAt === undefined ||
    sitting === undefined ||
    typeof isPinned !== 'boolean' ||
    (fields?.writtenFor !== undefined && writtenFor === undefined)
  ) {
    return undefined;
  }
  return { id, key, text, isPinned, createdAt, editedAt, sitting, ...(writtenFor && { writtenFor }) };
}

/** Reads a row of the earlier texts of notes; `undefined` for what is none. */
export function parseNoteVersion(raw: unknown): NoteVersion | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const noteId = readId(fields?.noteId);
  const text = readText(fields?.text, LONGEST_NOTE);
  const editedAt = readMoment(fields?.editedAt);
  if (id === undefined || noteId === undefined || text === undefined || editedAt === undefined) return undefined;
  return { id, noteId, text, editedAt };
}
