import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { MUE_2024_Q3, PTP_2024_Q3 } from '../../e2e/fixtures/paths.ts';
import { goTo } from '../../e2e/fixtures/steps.ts';
import { sampled } from '../harness/latency.ts';
import { importTime } from '../instruments/importTime.ts';
import type { Measure } from '../measure.ts';
import { atMost, percentile, round } from '../report.ts';

const LINES = 12;
const ENCOUNTERS = 40;
/** The first ones read the directories and warm the code; they are not counted. */
const WARM_UP = 5;

export const checksMeasure: Measure = {
  name: 'checks',
  shows:
    'twelve lines checked on the pad against the pair edits and unit ceilings of a quarter, codes not asked before',
  async run() {
    const profile = mkdtempSync(join(tmpdir(), 'chartside-bench-checks-'));
    const { app, page } = await launchChartside(profile);
    try {
      await importTime(app, page, PTP_2024_Q3, 'NCCI pair edits, practitioner, July 2024', 180_000);
      await importTime(app, page, MUE_2024_Q3, 'Unit ceilings (MUE)', 60_000);
      await goTo(page, 'Check codes');
      await page.getByLabel('Date of service').fill('2024-08-15');
      const times: CheckTime[] = [];
      for (const codes of encounters()) times.push(await checkTime(page, codes));
      const counted = times.slice(WARM_UP);
      const checked = counted.map(({ checkMs }) => checkMs);
      const painted = counted.map(({ paintedMs }) => paintedMs);
      return {
        findings: [
          atMost(
            50,
            'ms',
            '12 lines checked, files read and findings made, p95',
            percentile(checked, 0.95),
            detailOf(checked),
          ),
          atMost(50, 'ms', '12 lines checked and painted, p95', percentile(painted, 0.95), detailOf(painted)),
        ],
      };
    } finally {
      await app.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    }
  },
};

interface CheckTime {
  /** The check as it says itself: the files read, the findings made. */
  readonly checkMs: number;
  /** From the change of the text to the frame after its findings are in the page. */
  readonly paintedMs: number;
}

function detailOf(times: readonly number[]): string {
  return `p50 ${round(percentile(times, 0.5))} ms, slowest ${round(percentile(times, 1))} ms`;
}

/** Codes from all over the file, each used once. */
function encounters(): readonly (readonly string[])[] {
  const lines = gunzipSync(readFileSync(PTP_2024_Q3)).toString('latin1').split('\r\n');
  const codes = [...new Set(lines.map(line => line.slice(0, 5)))].filter(code => code.length === 5);
  const chosen = sampled(codes, LINES * (ENCOUNTERS + WARM_UP));
  return Array.from({ length: Math.floor(chosen.length / LINES) }, (_, at) =>
    chosen.slice(at * LINES, (at + 1) * LINES),
  );
}

function checkTime(page: Page, codes: readonly string[]): Promise<CheckTime> {
  return page.evaluate(async wanted => {
    const field = document.querySelector('textarea');
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    if (field === null || setter === undefined) throw new Error('There is no pad.');
    const startedAt = performance.now();
    setter.call(field, wanted.join('\n'));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const checked = `[data-checked="${wanted.join(' ')}"]`;
    await new Promise<void>(resolve => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(checked) === null) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await new Promise(resolve => requestAnimationFrame(resolve));
    const paintedMs = performance.now() - startedAt;
    return { paintedMs, checkMs: Number(document.querySelector(checked)?.getAttribute('data-check-ms')) };
  }, codes);
}
