import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { fillBookmarks } from '../../e2e/fixtures/manyOfMine.ts';
import { goTo } from '../../e2e/fixtures/steps.ts';
import { actToPaint, framesWhileScrolling } from '../instruments/actToPaint.ts';
import type { Measure } from '../measure.ts';
import { atMost, percentile, round } from '../report.ts';

const MANY = 10_000;
const FEW = 100;
const TURNS = 5;
const GRID = '[role="grid"][aria-label="Bookmarks"]';
const SEARCH = 'input[type="text"]';

export const bookmarksMeasure: Measure = {
  name: 'bookmarks',
  shows: `the Bookmarks page with ${MANY} beside the same with ${FEW}: opened, scrolled, searched`,
  async run({ installed }) {
    const { profile } = await installed();
    const few = await timesWith(profile, FEW);
    const many = await timesWith(profile, MANY);
    const ratio = (what: keyof Times, share: number) => percentile(many[what], share) / percentile(few[what], share);
    const beside = (what: keyof Times, share: number) =>
      `${round(percentile(many[what], share))} ms against ${round(percentile(few[what], share))} ms, longest ${round(Math.max(...many[what]))} ms`;
    return {
      findings: [
        atMost(8, 'x', 'opening the Bookmarks page', ratio('opened', 0.5), beside('opened', 0.5)),
        atMost(2, 'x', 'a frame while scrolling, 95 of 100', ratio('frames', 0.95), beside('frames', 0.95)),
        atMost(3, 'x', 'to the last bookmark with End', ratio('toTheEnd', 0.5), beside('toTheEnd', 0.5)),
        atMost(8, 'x', 'a key in the search field of the page', ratio('searched', 0.5), beside('searched', 0.5)),
      ],
    };
  },
};

/** Milliseconds. */
interface Times {
  readonly opened: number[];
  readonly searched: number[];
  readonly toTheEnd: number[];
  readonly frames: number[];
}

/** @param count a power of ten, since the searches look for digits in the numbers below it. */
async function timesWith(profile: string, count: number): Promise<Times> {
  // A copy: the other measures are to find the profile as it was.
  const copy = mkdtempSync(join(tmpdir(), 'chartside-bench-bookmarks-'));
  cpSync(profile, copy, { recursive: true });
  const times: Times = { opened: [], searched: [], toTheEnd: [], frames: [] };
  try {
    const { app, page } = await launchChartside(copy);
    await fillBookmarks(page, count);
    for (let turn = 0; turn < TURNS; turn += 1) {
      await goTo(page, 'Look up');
      const bookmarks = { on: 'a[href="#/bookmarks"]' };
      times.opened.push(await actToPaint(page, bookmarks, `${GRID}[aria-rowcount="${count}"] [role="row"]`));
      await page.waitForTimeout(1_000);
      times.frames.push(...(await framesWhileScrolling(page, GRID, 60, 60)));
      const end = { on: `${GRID} [role="row"]`, presses: 'End' };
      times.toTheEnd.push(await actToPaint(page, end, `[aria-rowindex="${count}"]`));
      for (const digits of ['3', '43', '']) {
        const types = digits === '' ? '' : `number ${digits}`;
        const rows = digits === '' ? count : numbersHolding(digits, count);
        times.searched.push(await actToPaint(page, { on: SEARCH, types }, `${GRID}[aria-rowcount="${rows}"]`));
      }
    }
    await app.close();
    return times;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 20 });
  }
}

function numbersHolding(digits: string, below: number): number {
  return Array.from({ length: below }, (_, at) => String(at)).filter(number => number.includes(digits)).length;
}
