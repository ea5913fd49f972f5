import { expect, test } from 'vitest';
import { chosen, latin1 } from '../fixtures/chosenFile.ts';
import { crlf, orderLine, SMALL_CODES, SMALL_ORDER } from '../fixtures/icdLines.ts';
import { releaseIn, told } from '../fixtures/outcome.ts';

const WHOLE = crlf(SMALL_ORDER);

function withLine(at: number, change: (line: string) => string): string {
  return crlf(SMALL_ORDER.map((line, index) => (index === at ? change(line) : line)));
}

test('headings and billable codes are read by position', async () => {
  const release = await releaseIn(chosen(WHOLE, 'order.txt'));
  expect([release.series, release.issues, release.suggestedEffectiveFrom]).toEqual(['icd10cm', [], undefined]);
  expect(release.records.map(record => record.system === 'icd10cm' && [record.code, record.billable])).toEqual([
    ['A00', false],
    ['A000', true],
    ['A009', true],
    ['C4A', false],
    ['C4A0', true],
    ['U07', false],
    ['U071', true],
  ]);
  expect(release.records[4]).toEqual({
    system: 'icd10cm',
    code: 'C4A0',
    longText: 'Made-up growth of a place so long to name that the short column of the file cannot hold it all',
    shortText: 'Made-up growth of a place so long to name that the short col',
    position: 4,
    billable: true,
  });
});

test('a letter as second character is a code, as since FY2026', async () => {
  const lines = [
    orderLine(1, 'A00', '0', 'Fever'),
    orderLine(2, 'A000', '1', 'One'),
    orderLine(3, 'QA1', '0', 'New'),
    orderLine(4, 'QA10', '1', 'New one'),
    orderLine(5, 'U071', '1', 'Last'),
  ];
  const release = await releaseIn(chosen(crlf(lines)));
  expect([release.records[3]?.code, release.issueCount]).toEqual(['QA10', 0]);
});

test.each([
  ['LF line ends', WHOLE.replaceAll('\r\n', '\n')],
  ['CR line ends', WHOLE.replaceAll('\r\n', '\r')],
  ['a UTF-8 byte order mark', `\uFEFF${WHOLE}`],
  ['empty lines at the end', `${WHOLE}\r\n\r\n`],
  ['no line end after a last row whose two texts agree', WHOLE.trimEnd()],
])('%s make no difference', async (_name, text) => {
  const plain = await releaseIn(chosen(WHOLE));
  expect((await releaseIn(chosen(text))).records).toEqual(plain.records);
});

test.each([
  ['a line lost', crlf(SMALL_ORDER.toSpliced(2, 1)), 'line 3, column 1: the number “00004” is out of order'],
  [
    'a line doubled',
    crlf(SMALL_ORDER.toSpliced(2, 0, SMALL_ORDER[2] ?? '')),
    'line 4, column 1: the number “00003” is out of order',
  ],
  ['its first lines lost', crlf(SMALL_ORDER.slice(2)), 'line 1, column 1: the number “00003” is out of order'],
  [
    'an unknown flag',
    withLine(1, line => `${line.slice(0, 14)}2${line.slice(15)}`),
    'line 2, column 15: “2” stands where 0 (heading) or 1 (billable) belongs',
  ],
  [
    'a character lost',
    withLine(1, line => line.slice(0, 9) + line.slice(10)),
    'line 2, column 14: the columns have moved',
  ],
  [
    'a broken code',
    withLine(1, line => `${line.slice(0, 6)}A.00 ${line.slice(11)}`),
    'line 2, column 7: “A.00” stands where a code belongs',
  ],
  ['no long text', withLine(1, line => `${line.slice(0, 77)}   `), 'line 2, column 78: the description is missing'],
  ['a short line', withLine(1, line => line.slice(0, 40)), 'line 2, column 41: the line is shorter than it must be'],
  [
    'a code twice',
    crlf([...SMALL_ORDER, orderLine(8, 'A000', '1', 'Again')]),
    'line 8, column 7: “A000” is in the file twice',
  ],
  [
    'a NUL byte',
    withLine(1, line => `${line.slice(0, 20)}\u0000${line.slice(21)}`),
    'line 2, column 21: the character “U+0000”',
  ],
])('%s is refused with its line', async (_name, text, words) => {
  expect(await told(chosen(text))).toContain(`“release.txt”, ${words}`);
});

test.each([
  ['inside the code', WHOLE.slice(0, WHOLE.lastIndexOf('U071') + 2)],
  ['inside the long text', WHOLE.slice(0, -10)],
])('a file cut off %s of its last row says where', async (_name, text) => {
  expect(await told(chosen(text))).toMatch(
    /^“release.txt” stops in the middle of line 7, column \d+: its end is missing\./,
  );
});

test('a file cut off between two rows is read, with the warning that it ends early', async () => {
  const release = await releaseIn(chosen(crlf(SMALL_ORDER.slice(0, 5))));
  expect(release.issues).toEqual([{ line: 5, problem: 'ends-early', code: 'C4A0' }]);
});

test.each([
  [
    'a heading marked billable',
    withLine(3, line => `${line.slice(0, 14)}1${line.slice(15)}`),
    { line: 4, column: 15, problem: 'flag-contradicts', code: 'C4A', found: '1' },
  ],
  [
    'a billable code marked as heading',
    withLine(1, line => `${line.slice(0, 14)}0${line.slice(15)}`),
    { line: 2, column: 15, problem: 'flag-contradicts', code: 'A000', found: '0' },
  ],
  [
    'a long text that is not the short one',
    withLine(1, line => line.replace(/kind$/, 'kine')),
    { line: 2, column: 17, problem: 'texts-differ', code: 'A000' },
  ],
  [
    '8-bit text',
    latin1(withLine(4, line => `${line.slice(0, 90)}\u00e9${line.slice(91)}`)),
    { line: 5, column: 91, problem: 'unreadable-characters', found: 'é (U+00E9)' },
  ],
])('%s is an issue, not a refusal', async (_name, content, issue) => {
  expect((await releaseIn(chosen(content))).issues).toEqual([issue]);
});

test('the codes file gives the billable codes and says what is not in it', async () => {
  const release = await releaseIn(chosen(crlf(SMALL_CODES), 'icd10cm_codes_2026.txt'));
  expect(release.records.map(({ code, shortText }) => [code, shortText])).toEqual([
    ['A000', ''],
    ['A009', ''],
    ['C4A0', ''],
    ['U071', ''],
  ]);
  expect(release.records.every(record => record.system === 'icd10cm' && record.billable)).toBe(true);
  expect(release.issues).toEqual([{ line: 1, problem: 'headers-absent' }]);
  expect(release.suggestedEffectiveFrom).toEqual({ date: '2025-10-01', from: 'file-name' });
});

test.each([
  [
    'a code with another text',
    [...SMALL_CODES, 'A000    Something else'],
    'line 5, column 1: “A000” is in the file twice',
  ],
  ['a code too long', [...SMALL_CODES, 'U0712345 Something else'], 'line 5, column 8: the columns have moved'],
])('%s in a codes file is refused', async (_name, lines, words) => {
  expect(await told(chosen(crlf(lines)))).toContain(words);
});

test('a codes file without its last line end may have lost its end, and is refused', async () => {
  expect(await told(chosen(crlf(SMALL_CODES).trimEnd()))).toContain('stops in the middle of line 4');
});

test('a list of HCPCS codes and texts is not taken for a codes file', async () => {
  const list = ['A0021   Made-up service', 'A0080   Made-up carriage', 'J9207   Made-up drug'];
  expect(await told(chosen(crlf(list)))).toContain('is not an official file');
});
