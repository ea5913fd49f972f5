import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasReference, WITHOUT_REFERENCE } from '../e2e/fixtures/paths.ts';
import { buildHarness } from './harness/build.ts';
import { importBoth } from './instruments/importTime.ts';
import { watchStolenTime } from './instruments/processorTime.ts';
import type { Bench, Installed, Measure } from './measure.ts';
import { bookmarksMeasure } from './measures/bookmarks.ts';
import { checksMeasure } from './measures/checks.ts';
import { compareMeasure } from './measures/compare.ts';
import { editsMeasure } from './measures/edits.ts';
import { encountersMeasure } from './measures/encounters.ts';
import { engineMeasure } from './measures/engine.ts';
import { everythingMeasure } from './measures/everything.ts';
import { growthMeasure } from './measures/growth.ts';
import { importMeasure } from './measures/import.ts';
import { memoryMeasure } from './measures/memory.ts';
import { restoreMeasure } from './measures/restore.ts';
import { startMeasure } from './measures/start.ts';
import { typingMeasure } from './measures/typing.ts';
import { type Finding, holds, round, sentence } from './report.ts';

const MEASURES: readonly Measure[] = [
  importMeasure,
  engineMeasure,
  startMeasure,
  typingMeasure,
  memoryMeasure,
  bookmarksMeasure,
  encountersMeasure,
  restoreMeasure,
  editsMeasure,
  checksMeasure,
  everythingMeasure,
  growthMeasure,
  compareMeasure,
];

/**
 * The budgets of the app, measured in one run in real Electron. Where a figure depends on the machine it is compared
 * with something plain on the same machine, so that the ratio means the same everywhere.
 *
 * @param names the measures to run; none for all.
 * @returns the exit code: 1 where a budget is missed
 */
async function run(names: readonly string[]): Promise<number> {
  const asked = MEASURES.filter(({ name }) => names.length === 0 || names.includes(name));
  if (names.some(name => !MEASURES.some(measure => measure.name === name))) {
    console.log('Usage: npm run bench -- [NAME...]');
    for (const { name, shows } of MEASURES) console.log(`  ${name.padEnd(10)} ${shows}`);
    return 1;
  }
  if (!hasReference) {
    console.log(`The bench needs the official files: ${WITHOUT_REFERENCE}. Nothing was measured.`);
    return 0;
  }
  const profile = mkdtempSync(join(tmpdir(), 'chartside-bench-'));
  try {
    return await measureAll(asked, { pages: await buildHarness(), installed: once(() => importBoth(profile)) });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}

async function measureAll(measures: readonly Measure[], bench: Bench): Promise<number> {
  const findings: Finding[] = [];
  // Figures taken beside other work are no figures: a reader should see it.
  const [load = 0] = loadavg();
  const notes = [`load of the machine when the bench began: ${round(load)} on ${availableParallelism()} processors`];
  for (const { name, shows, run: measure } of measures) {
    console.log(`${name}: ${shows} …`);
    const watched = watchStolenTime();
    const outcome = await measure(bench);
    const stolen = watched.stop();
    if (stolen !== undefined) notes.push(`${name}: the host kept ${round(stolen)} % of the processors' time to itself`);
    findings.push(...outcome.findings);
    notes.push(...(outcome.notes ?? []));
  }
  if (findings.length > 0) console.log('\nBudgets');
  for (const finding of findings) console.log(`  ${sentence(finding)}`);
  console.log('\nFor information');
  for (const note of notes) console.log(`  ${note}`);
  return findings.every(holds) ? 0 : 1;
}

function once(work: () => Promise<Installed>): () => Promise<Installed> {
  let begun: Promise<Installed> | undefined;
  return () => {
    begun ??= work();
    return begun;
  };
}

process.exitCode = await run(process.argv.slice(2));
