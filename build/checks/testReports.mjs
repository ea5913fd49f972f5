// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Counts a vitest JSON report. A test file that did not load counts as one failure: its tests are unknown.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  const unloaded = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts a Playwright JSON report. A flaky test is a failed one: nothing here is retried into green.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * What belongs to no test, such as a worker that could not end: the list a person sees only counts these.
 *
 * @param {{ errors: readonly { stack?: string, message?: string, value?: string }[] }} report of Playwright
 * @returns {string} empty where there is none
 */
export function outsideAnyTest({ errors }) {
  return errors
    .map(({ stack, message, value }) => `Outside any test: ${stack ?? message ?? value ?? 'an error without words'}`)
    .join('\n');
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Tally} count
 * @returns {Tally} one failure where the runner left no readable report
 */
export function tallyOfReport(file, count) {
  return readReport(file, count, { passed: 0, failed: 1, skipped: 0 });
}

/**
 * @template Report
 * @template Result
 * @param {string} file
 * @param {(report: Report) => Result} read
 * @param {Result} withoutReport
 * @returns {Result}
 */
export function readReport(file, read, withoutReport) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return withoutReport;
  }
}
