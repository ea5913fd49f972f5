import { expect, test } from 'vitest';
import { workbookOf, zipOf } from '../fixtures/archives.ts';
import { chosen } from '../fixtures/chosenFile.ts';
import { hcpcsFile, SMALL_RELEASE } from '../fixtures/hcpcsLines.ts';
import { describeImportFailure } from '../importWords.ts';
import { readChosenFile } from '../readChosenFile.ts';
import { readProcessingNotes } from './processingNotes.ts';

const NOTES = [
  '                                        PROCESSING NOTES',
  ' ______________________________________________',
  '',
  '          0007--MADE-UP NOTE OVER TWO                              *',
  '                LINES.                                             *',
  '                                                                   *',
  '\t  0008--SET WITH TABS.\t\t\t\t\t   *',
  '',
].join('\r\n');

/** Columns 253 to 256 of a record. */
const numbered = (line: string, number: string): string => line.slice(0, 252) + number + line.slice(256);

const NOC = [
  ['', 'NOC CODES - MADE UP'],
  ['HCPCS', 'LONG DESCRIPTION', 'ADD DATE', 'TERM DATE'],
  ['K0003', 'Chair, made-up', '20250101'],
];

test('records of a zip get the text of their processing note, and those on the list of unlisted codes are marked', async () => {
  const release = SMALL_RELEASE.map((line, at) =>
    at === 2 ? numbered(line, '0007') : at === 7 ? numbered(line, '0099') : line,
  );
  const zip = await zipOf({ 'a.txt': hcpcsFile(release), 'notes.txt': NOTES, 'list.xlsx': await workbookOf(NOC) });
  const read = await readChosenFile(chosen(zip, 'made-up.zip'));
  if (!read.ok || read.value.kind !== 'release') throw new Error('not read');
  const said = read.value.release.records.map(record =>
    record.system === 'icd10cm'
      ? []
      : [record.code, record.processingNote, record.processingNoteText, record.isUnlisted],
  );
  expect(said).toEqual([
    ['A1', undefined, undefined, undefined],
    ['ZZ', undefined, undefined, undefined],
    ['A0001', '0007', 'MADE-UP NOTE OVER TWO LINES.', undefined],
    ['J0002', undefined, undefined, undefined],
    ['K0003', undefined, undefined, true],
    ['V0004', '0099', undefined, undefined],
  ]);
});

test('the notes alone are no release: the person is told to choose the whole zip', async () => {
  const read = await readChosenFile(chosen(NOTES, 'notes.txt'));
  expect(read.ok ? '' : describeImportFailure(read.error)).toContain('choose the whole zip');
});

test('a processing note with blanks without end is read at once', { timeout: 5_000 }, () => {
  const notes = readProcessingNotes(`   0007--MADE-UP${' '.repeat(60_000)}NOTE   *\r\n`);
  expect(notes.get('0007')).toBe('MADE-UP NOTE');
});
