import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { chosen } from '../fixtures/chosenFile.ts';
import { SMALL_TABLE, TABLE_HEADER, tableRow } from '../fixtures/hcpcsTableRows.ts';
import { releaseIn, told } from '../fixtures/outcome.ts';

function csv(rows: readonly (readonly string[])[] = SMALL_TABLE): string {
  return `${Papa.unparse([TABLE_HEADER, ...rows] as string[][], { newline: '\r\n' })}\r\n`;
}

test('the comma-separated release of 2026 is read by its column names', async () => {
  const release = await releaseIn(chosen(csv()));
  expect(release.records[1]).toEqual({
    system: 'hcpcs',
    code: 'A0001',
    longText: 'Carriage, made-up',
    shortText: 'Carriage',
    position: 1,
    pricing: ['00'],
    coverage: 'C',
    typeOfService: ['D', 'A'],
    addedOn: '2026-10-01',
    actionEffectiveOn: '2026-10-01',
    actionCode: 'A',
  });
  expect([release.records.length, release.issueCount, release.suggestedEffectiveFrom?.date]).toEqual([
    3,
    0,
    '2026-10-01',
  ]);
});

test.each([
  ['LF line ends', csv().replaceAll('\r\n', '\n')],
  ['a byte order mark', `\uFEFF${csv()}`],
  ['a note above the header', `Made-up note on coverage,,\r\n,,\r\n${csv()}`],
  ['blank rows at the end', `${csv()}${','.repeat(47)}\r\n\r\n`],
  ['no line end at the end', csv().trimEnd()],
])('%s make no difference', async (_name, text) => {
  expect((await releaseIn(chosen(text))).records).toEqual((await releaseIn(chosen(csv()))).records);
});

test('a text that goes on in a row of its own is joined', async () => {
  const further = tableRow({ HCPC: 'V0004', SEQNUM: '0020', RECID: '4', 'LONG DESCRIPTION': 'with a case' });
  const release = await releaseIn(chosen(csv([...SMALL_TABLE, further])));
  expect(release.records.at(-1)?.longText).toBe('Lens, made-up with a case');
});

test('a line break inside a cell counts as a line and reads as a blank', async () => {
  const broken = SMALL_TABLE.map(row => row.map(cell => cell.replace('Carriage, ', 'Carriage,\n')));
  const odd = tableRow({ HCPC: 'X9999', SEQNUM: '0010', RECID: '5' });
  expect((await releaseIn(chosen(csv(broken)))).records[1]?.longText).toBe('Carriage, made-up');
  expect(await told(chosen(csv([...broken, odd])))).toContain('line 6, column 3: “5” stands where the kind of record');
});

test('a quote that is never closed is refused with its line', async () => {
  const text = csv().replace('"Carriage, made-up"', '"Carriage, made-up');
  expect(await told(chosen(text))).toContain('“release.txt”, line 3');
});

test('a table without termination dates cannot tell what is active, and is refused', async () => {
  const text = csv().replace('TERM DT', 'OTHER');
  expect(await told(chosen(text))).toContain('line 1: the column “TERM DT” is missing');
});

test('a table without a less telling column is read, with an issue', async () => {
  const release = await releaseIn(chosen(csv().replace('BETOS', 'OTHER')));
  expect(release.issues).toEqual([{ line: 1, problem: 'missing-column', found: 'BETOS' }]);
});

test('a cell of blanks without end is refused with its line, at once', { timeout: 5_000 }, async () => {
  expect(await told(chosen(`${csv()}\r\n${' '.repeat(200_000)}`))).toContain(
    'line 6: the line or its text is longer than it can be',
  );
});
