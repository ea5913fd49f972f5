import { labelledTables } from '../corpus/labelledTables.ts';
import { type AskedFigures, CONTESTANTS, type ContestantName } from '../harness/benchPage.ts';
import { withLoadedPage } from '../harness/launch.ts';
import { pageHeap } from '../instruments/heapUsage.ts';
import type { Measure } from '../measure.ts';
import { atLeast, type Finding, queriesByTime, round } from '../report.ts';

interface Contestant extends AskedFigures {
  readonly name: ContestantName;
  readonly buildMs: number;
  /** What building added to the page, after collecting garbage; the records themselves were there before. */
  readonly bytes: number;
}

/** Only so many queries of each kind are asked: fuse.js over everything takes a second a query. */
const SAMPLE: Partial<Record<ContestantName, number>> = { 'fuse.js': 8 };
const ALL = Number.MAX_SAFE_INTEGER;

export const compareMeasure: Measure = {
  name: 'compare',
  shows: `${CONTESTANTS.join(', ')}: the same codes, the same queries, one after the other, each in a new plain window`,
  async run({ pages }) {
    const contestants: Contestant[] = [];
    for (const name of CONTESTANTS) {
      console.log(`  ${name} …`);
      contestants.push(await measureOne(pages, name));
    }
    const [ours] = contestants;
    return {
      findings: ours === undefined ? [] : contestants.flatMap(other => findingAgainst(ours, other)),
      notes: [HEADING, ...contestants.map(row), ...contestants.map(worst)],
    };
  },
};

function measureOne(pages: string, name: ContestantName): Promise<Contestant> {
  return withLoadedPage(pages, async (page, app) => {
    const before = await pageHeap(app);
    const buildMs = await page.evaluate(wanted => window.bench.build(wanted), name);
    const after = await pageHeap(app);
    const figures = await page.evaluate(([tables, sample]) => window.bench.ask(tables, sample), [
      labelledTables(),
      SAMPLE[name] ?? ALL,
    ] as const);
    const bytes = after.objects + after.arrays - before.objects - before.arrays;
    return { ...figures, name, buildMs, bytes };
  });
}

/** FlexSearch is shown without a bound: its answers are of another quality. */
function findingAgainst(ours: Contestant, other: Contestant): Finding[] {
  if (other.name !== 'MiniSearch' && other.name !== 'uFuzzy') return [];
  const detail = `${round(other.p95)} ms against ${round(ours.p95)} ms`;
  return [atLeast(1, 'x faster', `engine against ${other.name}, p95`, other.p95 / ours.p95, detail)];
}

const HEADING = `compare: ${cells(['', 'p50 ms', 'p95 ms', 'max ms', 'queries', 'build ms', 'MB'])}  right answers (MRR@10)`;

function row({ name, p50, p95, max, queries, buildMs, bytes, scores }: Contestant): string {
  const figures = [p50, p95, max].map(figure => String(round(figure)));
  const rates = scores.map(
    ({ table, passRate, mrr, asked }) => `${table} ${(passRate * 100).toFixed(1)} % of ${asked} (${mrr.toFixed(3)})`,
  );
  const size = [queries, Math.round(buildMs), round(bytes / 1e6)].map(String);
  return `compare: ${cells([name, ...figures, ...size])}  ${rates.join(', ')}`;
}

function worst({ name, slowest }: Contestant): string {
  return `compare: slowest of ${name}: ${queriesByTime(slowest.slice(0, 3))}`;
}

function cells([name = '', ...figures]: readonly string[]): string {
  return name.padEnd(11) + figures.map(figure => figure.padStart(10)).join('');
}
