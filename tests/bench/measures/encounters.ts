import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { fillEncounters } from '../../e2e/fixtures/manyOfMine.ts';
import { goTo } from '../../e2e/fixtures/steps.ts';
import { actToPaint } from '../instruments/actToPaint.ts';
import type { Measure } from '../measure.ts';
import { atMost, percentile, round } from '../report.ts';

const MANY = 2_000;
/** Encounters nobody has ticked anything in: their first tick keeps what the templates ask. */
const FRESH = 8;
const TICKS = 40;
/** Lines of a section of the made-up checklist. */
const ROWS = 10;

export const encountersMeasure: Measure = {
  name: 'encounters',
  shows: `a tick on a worksheet of 40 lines and 150 requirements while ${MANY} such encounters are stored, and the list of them`,
  async run({ installed }) {
    const { profile } = await installed();
    const { opened, worksheets, firstTicks, ticks, saves } = await timesWith(profile);
    return {
      findings: [
        atMost(
          50,
          'ms',
          'the first tick of a worksheet to its paint, the longest',
          Math.max(...firstTicks),
          longestOf(firstTicks),
        ),
        atMost(50, 'ms', 'every other tick to its paint, 95 of 100', percentile(ticks, 0.95), longestOf(ticks)),
        atMost(2_000, 'ms', `opening the list of ${MANY} encounters`, percentile(opened, 0.5), longestOf(opened)),
        atMost(1_000, 'ms', 'opening a worksheet', percentile(worksheets, 0.5), longestOf(worksheets)),
      ],
      notes: [
        `a tick until it is said to be on the disk: half within ${round(percentile(saves, 0.5))} ms, ` +
          `95 of 100 within ${round(percentile(saves, 0.95))} ms`,
      ],
    };
  },
};

function longestOf(times: readonly number[]): string {
  const [longest, second] = times.toSorted((a, b) => b - a).map(round);
  return `half within ${round(percentile(times, 0.5))} ms, the longest ${longest} and ${second} ms of ${times.length}`;
}

/** Milliseconds. */
interface Times {
  readonly opened: number[];
  readonly worksheets: number[];
  readonly firstTicks: number[];
  readonly ticks: number[];
  readonly saves: number[];
}

async function timesWith(profile: string): Promise<Times> {
  // A copy: the other measures are to find the profile as it was.
  const copy = mkdtempSync(join(tmpdir(), 'chartside-bench-encounters-'));
  cpSync(profile, copy, { recursive: true });
  const times: Times = { opened: [], worksheets: [], firstTicks: [], ticks: [], saves: [] };
  try {
    const { app, page } = await launchChartside(copy);
    await fillEncounters(page, MANY, FRESH);
    for (let turn = 0; turn < FRESH; turn += 1) {
      await goTo(page, 'Look up');
      times.opened.push(await actToPaint(page, { on: 'a[href="#/encounters"]' }, 'table tbody tr:nth-child(100)'));
      times.worksheets.push(await actToPaint(page, { on: `tr a[href$="/fresh-${turn}"]` }, '[data-checklist] li'));
      await tick(page, 0, 'painted', times.firstTicks);
      for (let at = 1; at < TICKS / FRESH; at += 1) await tick(page, at, 'painted', times.ticks);
    }
    for (let at = 0; at < TICKS; at += 1) {
      if (at % 2 === 0) await tick(page, at + ROWS, 'painted', times.ticks);
      else await tick(page, at + ROWS, 'saved', times.saves);
    }
    await app.close();
    return times;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Ticks one line, in view as it is for a person, and waits until it is on the disk. */
async function tick(page: Page, at: number, until: 'painted' | 'saved', times: number[]): Promise<void> {
  const row = `[data-checklist] section:nth-of-type(${1 + Math.floor(at / ROWS)}) li:nth-child(${1 + (at % ROWS)})`;
  await page.locator(`${row} input`).scrollIntoViewIfNeeded();
  const before = await page.locator('[data-saving]').getAttribute('data-at');
  const saved = `[data-saving="saved"]:not([data-at="${before ?? ''}"])`;
  times.push(await actToPaint(page, { on: `${row} input` }, until === 'saved' ? saved : `${row}[data-answer="done"]`));
  await page.locator(saved).waitFor();
}
