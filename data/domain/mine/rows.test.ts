import { expect, test } from 'vitest';
import { parseBookmark } from './bookmark.ts';
import { parseBookmarkFolder } from './bookmarkFolder.ts';
import { parseBookmarkLabel } from './bookmarkLabel.ts';
import { parseClinicName, tidyClinicName } from './clinicName.ts';
import { LONGEST_NOTE, parseNote, parseNoteVersion } from './note.ts';

const at = '2026-03-01T09:00:00.000Z';
const seen = {
  text: 'Injection, ixabepilone, 1 mg',
  releaseId: 'hcpcs-2026-01-01-0a1b2c3d',
  releaseTitle: 'HCPCS January 2026',
  effectiveFrom: '2026-01-01',
};
const WHOLE = {
  bookmark: {
    id: 'b1',
    key: 'hcpcs:J9207',
    folderId: '',
    position: 1.5,
    labelIds: ['l1'],
    addedAt: at,
    lastSeen: seen,
  },
  folder: { id: 'f1', name: 'Oncology', parentId: '', position: 0 },
  label: { id: 'l1', name: 'Check units', color: 'amber', position: 0 },
  note: {
    id: 'n1',
    key: 'hcpcs:J9207',
    text: '**JW** when some is left',
    isPinned: true,
    createdAt: at,
    editedAt: at,
    sitting: 's1',
    writtenFor: seen,
  },
  version: { id: 'v1', noteId: 'n1', text: 'older', editedAt: at },
  clinicName: { id: 'c1', name: 'ixa push', key: 'hcpcs:J9207', addedAt: at },
} as const;

const PARSERS: Record<keyof typeof WHOLE, (raw: unknown) => unknown> = {
  bookmark: parseBookmark,
  folder: parseBookmarkFolder,
  label: parseBookmarkLabel,
  note: parseNote,
  version: parseNoteVersion,
  clinicName: parseClinicName,
};
const KINDS = ['bookmark', 'folder', 'label', 'note', 'version', 'clinicName'] as const;
/** A bookmark or note of a code that no release has is without an official text. */
const OPTIONAL = new Set(['lastSeen', 'writtenFor']);

for (const kind of KINDS) {
  test(`a whole ${kind} is read as it is, and what it does not know is left out`, () => {
    expect(PARSERS[kind]({ ...WHOLE[kind], extra: '<script>' })).toEqual(WHOLE[kind]);
  });

  test(`a ${kind} with any field missing, or of another kind, is refused whole`, () => {
    for (const field of Object.keys(WHOLE[kind])) {
      for (const wrong of [null, 7e300, { a: 1 }, [null], '\u0000', 'x'.repeat(LONGEST_NOTE + 1)]) {
        // A zero character is text like any other in a note or a name.
        if (wrong === '\u0000' && (field === 'text' || field === 'name')) continue;
        expect(
          PARSERS[kind]({ ...WHOLE[kind], [field]: wrong }),
          `${field}: ${String(wrong).slice(0, 20)}`,
        ).toBeUndefined();
      }
      const without = Object.fromEntries(Object.entries(WHOLE[kind]).filter(([name]) => name !== field));
      if (!OPTIONAL.has(field)) expect(PARSERS[kind](without), `without ${field}`).toBeUndefined();
      else expect(PARSERS[kind](without)).toEqual(without);
    }
    for (const nothing of [null, undefined, 'text', 7, []]) expect(PARSERS[kind](nothing)).toBeUndefined();
  });
}

test('a clinic name is kept trimmed, with single blanks; nothing, or far too much, is not a name', () => {
  expect(tidyClinicName('  gait   belt ')).toBe('gait belt');
  expect([tidyClinicName('  '), tidyClinicName('x'.repeat(81))]).toEqual([undefined, undefined]);
});
