import { expect, test } from 'vitest';
import { chosen, latin1 } from '../fixtures/chosenFile.ts';
import { hcpcsFile, hcpcsLine, SMALL_RELEASE } from '../fixtures/hcpcsLines.ts';
import { releaseIn, told } from '../fixtures/outcome.ts';

const WHOLE = hcpcsFile(SMALL_RELEASE);

function withLine(at: number, change: (line: string) => string): string {
  return hcpcsFile(SMALL_RELEASE.map((line, index) => (index === at ? change(line) : line)));
}

test('a long text is joined from its records with one blank, a modifier keeps its two characters', async () => {
  const { records } = await releaseIn(chosen(WHOLE));
  expect(records.map(({ system, code, longText }) => [system, code, longText])).toEqual([
    ['hcpcsmod', 'A1', 'First made-up modifier'],
    ['hcpcsmod', 'ZZ', 'Last made-up modifier'],
    ['hcpcs', 'A0001', 'Carriage, made-up'],
    [
      'hcpcs',
      'J0002',
      'Injection of a made-up drug, given slowly over the whole of a long afternoon, with a nurse beside the patient, and tea afterwards',
    ],
    ['hcpcs', 'K0003', 'Chair, made-up'],
    ['hcpcs', 'V0004', 'Lens, made-up'],
  ]);
});

test('dates and fields are read, blanks are absent, the release date is the newest quarter with changes', async () => {
  const release = await releaseIn(chosen(WHOLE));
  expect(release.records.at(-1)).toEqual({
    system: 'hcpcs',
    code: 'V0004',
    longText: 'Lens, made-up',
    shortText: 'Made-up text',
    position: 5,
    addedOn: '2024-01-01',
    actionEffectiveOn: '2025-01-01',
    terminatedOn: '2024-12-31',
    actionCode: 'D',
  });
  expect(release.suggestedEffectiveFrom).toEqual({ date: '2025-01-01', from: 'records' });
});

test.each([
  ['LF line ends', WHOLE.replaceAll('\r\n', '\n')],
  ['CR line ends', WHOLE.replaceAll('\r\n', '\r')],
  ['mixed line ends', WHOLE.replace('\r\n', '\n').replace('\r\n', '\r')],
  ['no empty line at the end', `${WHOLE.trimEnd()}${' '.repeat(27)}\r\n`],
  ['a UTF-8 byte order mark', `\uFEFF${WHOLE}`],
  ['a DOS end-of-file byte', `${WHOLE}\u001A`],
  [
    'trailing blanks dropped from the details',
    hcpcsFile(SMALL_RELEASE.map(line => (line[10] === '4' ? line : line.trimEnd()))),
  ],
  [
    'continuations of 91 characters, as in 2017',
    hcpcsFile(SMALL_RELEASE.map(line => (line[10] === '4' ? line.slice(0, 91) : line))),
  ],
])('%s make no difference', async (_name, text) => {
  const plain = await releaseIn(chosen(WHOLE));
  const release = await releaseIn(chosen(text));
  expect(release.records).toEqual(plain.records);
  expect(release.issues).toEqual([]);
});

test('disclaimer lines with tabs and hard blanks before the first record are passed over, as in 2018 and 2019', async () => {
  const disclaimer = '\tThe made-up\u00A0publisher reserves\u00A0all rights.\r\n\r\nRead this first.\r\n';
  const release = await releaseIn(chosen(latin1(disclaimer + WHOLE)));
  expect([release.records.length, release.issueCount]).toEqual([6, 0]);
});

test('a second disclaimer after the records is not passed over', async () => {
  expect(await told(chosen(`${WHOLE}The end of the list.\r\n`))).toBe(
    '“release.txt”, line 10, column 21: the line is shorter than it must be. The file may be damaged: download it again. Nothing was changed.',
  );
});

test.each([
  [
    'one character lost',
    withLine(2, line => line.slice(0, 50) + line.slice(51)),
    'line 3, column 320: the line is shorter',
  ],
  [
    'one character too many',
    withLine(2, line => `${line.slice(0, 50)}x${line.slice(50)}`),
    'line 3, column 321: the line or its text is longer',
  ],
  [
    'a lower-case code',
    withLine(2, line => `a${line.slice(1)}`),
    'line 3, column 1: “a0001” stands where a code belongs',
  ],
  [
    'an unknown record type',
    withLine(2, line => `${line.slice(0, 10)}9${line.slice(11)}`),
    'line 3, column 11: “9” stands where the kind of record',
  ],
  [
    'a code marked as a modifier',
    withLine(2, line => `${line.slice(0, 10)}7${line.slice(11)}`),
    'line 3, column 1: “A0001” stands where a code belongs',
  ],
  [
    'a continuation lost',
    hcpcsFile(SMALL_RELEASE.toSpliced(4, 1)),
    'line 5, column 6: the number “00300” is out of order',
  ],
  [
    'a first record lost',
    hcpcsFile(SMALL_RELEASE.toSpliced(3, 1)),
    'line 4, column 1: the text of “J0002” goes on here, but its first line is missing',
  ],
  [
    'a continuation twice',
    hcpcsFile(SMALL_RELEASE.toSpliced(5, 0, SMALL_RELEASE[4] ?? '')),
    'line 6, column 6: the number “00200” is out of order',
  ],
  [
    'no long text',
    withLine(2, line => line.slice(0, 11) + ' '.repeat(80) + line.slice(91)),
    'line 3, column 12: the description is missing',
  ],
  [
    'a NUL byte',
    withLine(2, line => `${line.slice(0, 20)}\u0000${line.slice(21)}`),
    'line 3, column 21: the character “U+0000” does not belong',
  ],
  [
    'a tab',
    withLine(2, line => `${line.slice(0, 20)}\t${line.slice(21)}`),
    'line 3, column 21: the columns have moved: a tab stands in the line',
  ],
  [
    'a termination date that is none',
    withLine(7, line => `${line.slice(0, 284)}20241341${line.slice(292)}`),
    'line 8, column 285: “20241341” is not a date',
  ],
  [
    'an absurd termination date',
    withLine(7, line => `${line.slice(0, 284)}31241231${line.slice(292)}`),
    'line 8, column 285: the date “31241231” cannot be right',
  ],
  [
    'the same code with another text',
    hcpcsFile([...SMALL_RELEASE, hcpcsLine({ code: 'A0001', long: 'Cart' })]),
    'line 9, column 1: “A0001” is in the file twice, and the two differ',
  ],
  [
    'a control byte that windows-1252 does not have',
    latin1(withLine(2, line => `${line.slice(0, 20)}\u0081${line.slice(21)}`)),
    'line 3, column 21: the character “U+0081”',
  ],
])('%s is refused with its line', async (_name, content, words) => {
  expect(await told(chosen(content))).toContain(`“release.txt”, ${words}`);
});

test('a file cut off inside its last record says where', async () => {
  const cut = WHOLE.slice(0, 322 * 3 + 100);
  expect(await told(chosen(cut))).toBe(
    '“release.txt” stops in the middle of line 4, column 101: its end is missing. Download it again. Nothing was changed.',
  );
});

test('a file cut off between two records is read, with the warning that it ends early', async () => {
  const release = await releaseIn(chosen(hcpcsFile(SMALL_RELEASE.slice(0, 3))));
  expect(release.issues).toEqual([{ line: 3, problem: 'ends-early', code: 'A0001' }]);
});

test.each([
  [
    'the same record twice',
    hcpcsFile([...SMALL_RELEASE, SMALL_RELEASE.at(-1) ?? '']),
    { line: 9, problem: 'duplicate-code', code: 'V0004' },
  ],
  [
    'no short text',
    withLine(2, line => line.slice(0, 91) + ' '.repeat(28) + line.slice(119)),
    { line: 3, column: 92, problem: 'missing-text', code: 'A0001' },
  ],
  [
    'an impossible date',
    withLine(2, line => `${line.slice(0, 268)}20250230${line.slice(276)}`),
    { line: 3, column: 269, problem: 'bad-date', code: 'A0001', found: '20250230' },
  ],
  [
    'an absurd date',
    withLine(2, line => `${line.slice(0, 268)}10250101${line.slice(276)}`),
    { line: 3, column: 269, problem: 'absurd-date', code: 'A0001', found: '10250101' },
  ],
  [
    '8-bit text',
    latin1(withLine(2, line => `${line.slice(0, 20)}\u00e9${line.slice(21)}`)),
    { line: 3, column: 21, problem: 'unreadable-characters', found: 'é (U+00E9)' },
  ],
  [
    'codes out of their order',
    hcpcsFile([SMALL_RELEASE[6] ?? '', SMALL_RELEASE[2] ?? '', SMALL_RELEASE[7] ?? '']),
    { line: 2, problem: 'out-of-order', code: 'A0001' },
  ],
])('%s is an issue, not a refusal', async (_name, content, issue) => {
  const release = await releaseIn(chosen(content));
  expect(release.issues).toEqual([issue]);
});

test('8-bit text is read as windows-1252', async () => {
  const release = await releaseIn(
    chosen(
      latin1(withLine(2, line => `${line.slice(0, 11)}${'\u0093Cart\u0094 at 5\u00b0'.padEnd(80)}${line.slice(91)}`)),
    ),
  );
  expect(release.records[2]?.longText).toBe('“Cart” at 5°');
});

test('one mistyped date in the future does not move the release', async () => {
  const typo = withLine(0, line => `${line.slice(0, 268)}20260101${line.slice(276)}`);
  const release = await releaseIn(chosen(typo));
  expect(release.suggestedEffectiveFrom?.date).toBe('2025-01-01');
});

test('only the first 200 issues are kept, and all are counted', async () => {
  const many = Array.from({ length: 300 }, (_, index) => hcpcsLine({ code: `A${1000 + index}`, short: ' ' }));
  const release = await releaseIn(chosen(hcpcsFile([...many, SMALL_RELEASE.at(-1) ?? ''])));
  expect([release.issues.length, release.issueCount]).toEqual([200, 300]);
});
