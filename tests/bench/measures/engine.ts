import { labelledTables } from '../corpus/labelledTables.ts';
import type { EngineFigures } from '../harness/benchPage.ts';
import { withLoadedPage } from '../harness/launch.ts';
import type { Measure } from '../measure.ts';
import { atLeast, atMost, type Finding, queriesByTime, round } from '../report.ts';

/** fuse.js over everything takes most of a second a query. */
const FUSE_SAMPLE = 20;

export const engineMeasure: Measure = {
  name: 'engine',
  shows: 'the engine over both releases in a plain window: time a query, size, build, opening; fuse.js alone',
  async run({ pages }) {
    const figures = await withLoadedPage(pages, page =>
      page.evaluate(([tables, sample]) => window.bench.engine(tables, sample), [
        labelledTables(),
        FUSE_SAMPLE,
      ] as const),
    );
    return {
      findings: [...queryFindings(figures), ...segmentFindings(figures), ...fuseFindings(figures)],
      notes: [`slowest queries of the engine: ${queriesByTime(figures.slowest)}`],
    };
  },
};

function queryFindings({ p50, p95, max, queries, codes, fuseShare }: EngineFigures): Finding[] {
  const over = `over ${queries} queries, ${codes} codes`;
  return [
    atMost(8, 'ms', 'engine query, p95 (foundation)', p95, over),
    atMost(1, 'ms', 'engine query, p50', p50, over),
    atMost(5, 'ms', 'engine query, p95', p95, over),
    atMost(25, 'ms', 'engine query, max', max, `fuse.js ${Math.round(fuseShare * 100)} % of all the time`),
  ];
}

function segmentFindings({ buildMs, openMs, snapshotBytes }: EngineFigures): Finding[] {
  return [
    atMost(25, 'MB', 'search snapshot of both releases', snapshotBytes / 1e6, `opened in ${round(openMs)} ms`),
    atMost(2_000, 'ms', 'building the snapshot', buildMs, 'the first build in a new window'),
  ];
}

function fuseFindings({ fuseAlone }: EngineFigures): Finding[] {
  if (fuseAlone === undefined) return [];
  const { fuse, engine } = fuseAlone;
  const times = fuse.p50 / engine.p50;
  const detail = `p50 ${round(fuse.p50)} ms against ${round(engine.p50)} ms on the same ${fuse.queries} queries`;
  return [
    atLeast(100, 'x faster', 'engine against fuse.js over everything, p50 (foundation)', times, detail),
    atLeast(200, 'x faster', 'engine against fuse.js over everything, p50', times, detail),
  ];
}
