import { expect, test } from 'vitest';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import type { ListedNote } from '../../../data/domain/mine/noteList.ts';
import { notesAsJson, notesAsMarkdown } from './exportNotes.ts';

const NOTE: ListedNote = {
  note: {
    id: 'n1',
    key: codeKeyOf('icd10cm', 'E1142'),
    text: '**Ask** for A1c\n\n- within 90 days',
    isPinned: true,
    createdAt: '2026-03-01T09:00:00.000Z',
    editedAt: '2026-03-02T09:00:00.000Z',
    sitting: 's',
  },
  code: 'E11.42',
  officialText: 'Type 2 diabetes mellitus with diabetic polyneuropathy',
  isTextChanged: false,
  retired: undefined,
};

test('markdown holds each note as it was typed, under its code and official text', () => {
  expect(notesAsMarkdown([NOTE])).toBe(
    '# Notes\n\n## E11.42 (ICD-10-CM)\n\n> Type 2 diabetes mellitus with diabetic polyneuropathy\n\nEdited 2026-03-02T09:00:00.000Z\n\n**Ask** for A1c\n\n- within 90 days\n',
  );
});

test('JSON names the code by its system and keeps the text whole', () => {
  expect(JSON.parse(notesAsJson([NOTE]))).toEqual({
    format: 'chartside-notes',
    version: 1,
    notes: [
      {
        system: 'icd10cm',
        code: 'E11.42',
        text: NOTE.note.text,
        isPinned: true,
        createdAt: NOTE.note.createdAt,
        editedAt: NOTE.note.editedAt,
      },
    ],
  });
});
