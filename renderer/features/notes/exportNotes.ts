import { splitCodeKey } from '../../../data/domain/codeKey.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import { type CptTextsGivenOut, givenOutOf } from '../../../data/domain/cptTextsGivenOut.ts';
import type { ListedNote } from '../../../data/domain/mine/noteList.ts';

/** The same with the licensed texts of CPT codes, each with the file it is from. */
export function withCptTexts(notes: readonly ListedNote[], texts: CptTextsGivenOut): readonly ListedNote[] {
  return notes.map(listed => {
    const given = givenOutOf(splitCodeKey(listed.note.key), texts);
    return given === undefined ? listed : { ...listed, officialText: `${given.text} (${given.source})` };
  });
}

/** The notes as one text, each under its code, as they were typed. */
export function notesAsMarkdown(notes: readonly ListedNote[]): string {
  const parts = notes.map(({ note, code, officialText }) => {
    const heading = `## ${code} (${systemName(splitCodeKey(note.key).system)})`;
    const lines = [
      heading,
      officialText === '' ? '' : `> ${officialText}`,
      `Edited ${note.editedAt}`,
      note.text.trim(),
    ];
    return lines.filter(Boolean).join('\n\n');
  });
  return `# Notes\n\n${parts.join('\n\n---\n\n')}\n`;
}

/** The same as JSON, with the keys that name the codes for ever. */
export function notesAsJson(notes: readonly ListedNote[]): string {
  const rows = notes.map(({ note, code }) => ({
    system: splitCodeKey(note.key).system,
    code,
    text: note.text,
    isPinned: note.isPinned,
    createdAt: note.createdAt,
    editedAt: note.editedAt,
    ...(note.writtenFor && { writtenFor: note.writtenFor }),
  }));
  return `${JSON.stringify({ format: 'chartside-notes', version: 1, notes: rows }, undefined, 2)}\n`;
}
