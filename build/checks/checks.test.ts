import { expect, test } from 'vitest';
import { describeTally, sumOf, withExitCode } from './tally.mjs';
import { outsideAnyTest, tallyOfPlaywright, tallyOfReport, tallyOfVitest } from './testReports.mjs';

test('the last line counts everything, and speaks of skipped tests only where there are any', () => {
  expect(describeTally({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(describeTally({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  const parts = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 3, failed: 1, skipped: 0 },
  ];
  expect(sumOf(parts)).toEqual({ passed: 4, failed: 1, skipped: 2 });
});

test('a unit test file that does not load is a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(tallyOfVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a flaky end-to-end test and an error outside any test are failures', () => {
  const report = { stats: { expected: 7, unexpected: 0, flaky: 1, skipped: 1 }, errors: [{}] };
  expect(tallyOfPlaywright(report)).toEqual({ passed: 7, failed: 2, skipped: 1 });
});

test('an error that belongs to no test is told in its own words', () => {
  const report = {
    errors: [{ message: 'Worker did not end', stack: 'Error: Worker did not end\n    at end' }, { value: 'lost' }],
  };
  expect(outsideAnyTest(report)).toBe(
    'Outside any test: Error: Worker did not end\n    at end\nOutside any test: lost',
  );
  expect(outsideAnyTest({ errors: [] })).toBe('');
});

test('a runner that left no report, or ended badly in silence, is a failure', () => {
  expect(tallyOfReport('/no/such/report.json', tallyOfVitest).failed).toBe(1);
  expect(withExitCode({ passed: 9, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(withExitCode({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});
