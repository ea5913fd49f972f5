import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { fillEncounters } from '../../e2e/fixtures/manyOfMine.ts';
import { goTo } from '../../e2e/fixtures/steps.ts';
import { actToPaint } from '../instruments/actToPaint.ts';
import type { Measure } from '../measure.ts';
import { atMost, percentile, round } from '../report.ts';

const MANY = 2_000;
const TICKS = 40;
/** Lines of a section of the made-up checklist. */
const ROWS = 10;

export const encountersMeasure: Measure = {
  name: 'encounters',
  shows: `a tick on a worksheet of 40 lines and 150 requirements while ${MANY} such encounters are stored, and the list of them`,
  async run({ installed }) {
    const { profile } = await installed();
    const { opened, worksheets, ticks, saves } = await timesWith(profile);
    const longest = (times: readonly number[]) =>
      `half within ${round(percentile(times, 0.5))} ms, longest ${round(Math.max(...times))} ms`;
    return {
      findings: [
        atMost(50, 'ms', 'a tick to its paint, 95 of 100', percentile(ticks, 0.95), longest(ticks)),
        atMost(2_000, 'ms', `opening the list of ${MANY} encounters`, percentile(opened, 0.5), longest(opened)),
        atMost(1_000, 'ms', 'opening a worksheet', percentile(worksheets, 0.5), longest(worksheets)),
      ],
      notes: [
        `a tick until it is said to be on the disk: half within ${round(percentile(saves, 0.5))} ms, ` +
          `95 of 100 within ${round(percentile(saves, 0.95))} ms`,
      ],
    };
  },
};

/** Milliseconds. */
interface Times {
  readonly opened: number[];
  readonly worksheets: number[];
  readonly ticks: number[];
  readonly saves: number[];
}

async function timesWith(profile: string): Promise<Times> {
  // A copy: the other measures are to find the profile as it was.
  const copy = mkdtempSync(join(tmpdir(), 'chartside-bench-encounters-'));
  cpSync(profile, copy, { recursive: true });
  const times: Times = { opened: [], worksheets: [], ticks: [], saves: [] };
  try {
    const { app, page } = await launchChartside(copy);
    await fillEncounters(page, MANY);
    for (let turn = 0; turn < 3; turn += 1) {
      await goTo(page, 'Look up');
      times.opened.push(await actToPaint(page, { on: 'a[href="#/encounters"]' }, 'table tbody tr:nth-child(100)'));
      times.worksheets.push(await actToPaint(page, { on: `tr:nth-child(${turn + 2}) a` }, '[data-checklist] li'));
    }
    for (let tick = 0; tick < TICKS; tick += 1) {
      const row = `[data-checklist] section:nth-of-type(${1 + Math.floor(tick / ROWS)}) li:nth-child(${1 + (tick % ROWS)})`;
      const into = tick % 2 === 0 ? times.ticks : times.saves;
      const shown = tick % 2 === 0 ? `${row}[data-answer="done"]` : '[data-saving="saved"]';
      into.push(await actToPaint(page, { on: `${row} input` }, shown));
      await page.locator('[data-saving="saved"]').waitFor();
    }
    await app.close();
    return times;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 20 });
  }
}
