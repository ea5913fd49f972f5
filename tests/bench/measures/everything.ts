import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { EVERY_FILE } from '../../e2e/fixtures/paths.ts';
import { importTime } from '../instruments/importTime.ts';
import { pageToPaint } from '../instruments/pageToPaint.ts';
import type { Bench, Measure, Outcome } from '../measure.ts';
import { atMost, percentile, round } from '../report.ts';
import { memoryMeasure } from './memory.ts';
import { startMeasure } from './start.ts';
import { typingMeasure } from './typing.ts';

/** Codes with instructions, with drug limits over four quarters, with pairs by the hundred, of every system. */
const PAGES = [
  'hcpcs:J9207',
  'icd10cm:E11.42',
  'cpt:37252',
  'hcpcs:E0130',
  'icd10cm:M54.50',
  'hcpcs:G0008',
  'cpt:99213',
  'hcpcsmod:JW',
  'icd10cm:S72.001A',
  'hcpcs:A9600',
  'hcpcs:C9757',
  'cpt:10060',
  'icd10cm:C50.911',
  'hcpcs:L1820',
  'hcpcs:Q5107',
  'icd10cm:T38.3X6A',
];
const ROUNDS = 4;
/** A page is read, at least for a moment, until all its layers are there. */
const READ_MS = 500;

export const everythingMeasure: Measure = {
  name: 'everything',
  shows:
    'every release, companion file, fee schedule and edit file installed together: start, typing, memory, code pages',
  async run({ pages }) {
    const profile = mkdtempSync(join(tmpdir(), 'chartside-bench-everything-'));
    try {
      const begun = performance.now();
      await importAll(profile);
      const notes = [`${EVERY_FILE.length} files imported in ${round((performance.now() - begun) / 1000)} s`];
      const bench: Bench = { pages, installed: async () => ({ profile, importMs: 0 }) };
      const outcomes: Outcome[] = [await codePages(profile)];
      for (const measure of [startMeasure, typingMeasure, memoryMeasure]) outcomes.push(await measure.run(bench));
      return {
        findings: outcomes.flatMap(({ findings }) =>
          findings.map(each => ({ ...each, what: `with everything: ${each.what}` })),
        ),
        notes: [...notes, ...outcomes.flatMap(outcome => outcome.notes ?? [])],
      };
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    }
  },
};

async function importAll(profile: string): Promise<void> {
  const { app, page } = await launchChartside(profile);
  for (const file of EVERY_FILE) await importTime(app, page, file, '', 180_000);
  await app.close();
}

async function codePages(profile: string): Promise<Outcome> {
  const { app, page } = await launchChartside(profile);
  // What is read with the first page of a kind is not part of opening one.
  await timesOf(page, 0);
  const hurried: number[] = [];
  const read: number[] = [];
  for (let round_ = 1; round_ < ROUNDS; round_ += 1) hurried.push(...(await timesOf(page, 0)));
  for (let round_ = 1; round_ < ROUNDS; round_ += 1) read.push(...(await timesOf(page, READ_MS)));
  await app.close();
  return {
    findings: [
      atMost(50, 'ms', 'a code page opened and painted, p95', percentile(hurried, 0.95), detailOf(hurried)),
      atMost(50, 'ms', 'a code page opened from one at rest, p95', percentile(read, 0.95), detailOf(read)),
    ],
  };
}

function detailOf(times: readonly number[]): string {
  return `p50 ${round(percentile(times, 0.5))} ms, slowest ${round(percentile(times, 1))} ms, of ${times.length}`;
}

/** @param restMs between a page and the next; none: the next is asked for while the layers of the last still come. */
async function timesOf(page: Page, restMs: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (const key of PAGES) {
    times.push(await pageToPaint(page, key));
    await sleep(restMs);
  }
  return times;
}
