import { expect, test } from 'vitest';
import type { ImportFailure, LineProblem } from './importFailure.ts';
import { describeImportFailure, describeIssue } from './importWords.ts';

const FILE = 'download (3).zip';
const FAILURES: readonly ImportFailure[] = [
  { kind: 'cancelled' },
  { kind: 'empty-file', file: FILE },
  { kind: 'not-recognised', file: FILE },
  { kind: 'not-recognised', file: FILE, sawInstead: 'a PDF document' },
  { kind: 'no-release-in-zip', file: FILE, members: [] },
  { kind: 'no-release-in-zip', file: FILE, members: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
  { kind: 'damaged-zip', file: FILE, member: 'a.txt' },
  { kind: 'too-large', file: FILE, limitBytes: 134_217_728 },
  { kind: 'encrypted', file: FILE },
  { kind: 'cut-off', file: FILE, line: 15_700, column: 12 },
  { kind: 'bad-line', file: FILE, line: 3, column: 15, problem: 'bad-flag', found: '7' },
];

test('every failure names the file and says that nothing was changed', () => {
  for (const failure of FAILURES) {
    const words = describeImportFailure(failure);
    expect(words).toMatch(/\. Nothing was changed\.$/);
    if (failure.kind !== 'cancelled') expect(words).toContain(`“${FILE}`);
  }
});

test('a failure with a place names line and column', () => {
  expect(FAILURES.slice(-2).map(describeImportFailure)).toEqual([
    '“download (3).zip” stops in the middle of line 15,700, column 12: its end is missing. Download it again. Nothing was changed.',
    '“download (3).zip”, line 3, column 15: “7” stands where 0 (heading) or 1 (billable) belongs. The file may be damaged: download it again. Nothing was changed.',
  ]);
});

test('a zip without a release names a few of its files and counts the rest', () => {
  expect(
    describeImportFailure({ kind: 'no-release-in-zip', file: FILE, members: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
  ).toContain('In it: “a”, “b”, “c”, “d”, “e” and 2 more.');
});

const PROBLEMS: Record<LineProblem, true> = {
  'too-short': true,
  'too-long': true,
  'bad-code': true,
  'bad-flag': true,
  'bad-date': true,
  'absurd-date': true,
  'bad-record-type': true,
  'continuation-without-first': true,
  'missing-text': true,
  'duplicate-code': true,
  'unreadable-characters': true,
  'missing-column': true,
  'out-of-order': true,
  misaligned: true,
  'flag-contradicts': true,
  'texts-differ': true,
  'headers-absent': true,
  'starts-late': true,
  'ends-early': true,
  'broken-markup': true,
  'missing-period': true,
  'too-many': true,
  'bad-amount': true,
  'other-code-system': true,
  'bad-indicator': true,
  'bad-units': true,
  formula: true,
  'ends-before-it-starts': true,
};

test('every issue names its line and code, in words of its own', () => {
  const problems = Object.keys(PROBLEMS) as LineProblem[];
  const words = problems.map(problem => describeIssue({ line: 1234, column: 5, problem, code: 'A0001', found: 'x' }));
  expect(words.filter(text => !/^Line 1,234, column 5 \(A0001\): .+[^.]\.$/.test(text))).toEqual([]);
  expect(new Set(words).size).toBe(problems.length);
});
