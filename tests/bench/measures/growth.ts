import type { EngineFigures } from '../harness/benchPage.ts';
import { withPlainWindow } from '../harness/launch.ts';
import type { Measure } from '../measure.ts';
import { atMost, type Finding, queriesByTime, round } from '../report.ts';

const SIZES = [10_000, 100_000, 1_000_000];

export const growthMeasure: Measure = {
  name: 'growth',
  shows: 'the engine over 10,000, 100,000 and 1,000,000 made-up codes',
  async run({ pages }) {
    const grown: EngineFigures[] = [];
    for (const codes of SIZES) {
      grown.push(
        await withPlainWindow(pages, 'bench.html', page => page.evaluate(count => window.bench.growth(count), codes)),
      );
    }
    return {
      findings: grown.slice(1).map((figures, at) => step(grown[at] ?? figures, figures)),
      notes: grown.map(line),
    };
  },
};

/** How much more a query takes against how much more there is. */
function step(before: EngineFigures, after: EngineFigures): Finding {
  const corpus = after.codes / before.codes;
  return atMost(
    corpus,
    'x',
    `growth of the query time, p95, from ${before.codes} to ${after.codes} codes`,
    after.p95 / before.p95,
    `${round(before.p95)} to ${round(after.p95)} ms while the codes grow ${round(corpus)} x`,
  );
}

function line({ codes, p50, p95, max, snapshotBytes, buildMs, slowest }: EngineFigures): string {
  return (
    `growth: ${codes} codes: p50 ${round(p50)}, p95 ${round(p95)}, max ${round(max)} ms; ` +
    `snapshot ${round(snapshotBytes / 1e6)} MB, built in ${round(buildMs)} ms; slowest ${queriesByTime(slowest.slice(0, 2))}`
  );
}
