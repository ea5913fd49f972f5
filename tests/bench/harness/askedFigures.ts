import { readLabelledQueries } from '../../../build/search/labelledQueries.ts';
import { scoreQueries } from '../../../build/search/scoreQueries.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { drawQueries } from '../corpus/drawnQueries.ts';
import type { LabelledTable } from '../corpus/labelledTables.ts';
import type { AskedFigures } from './benchPage.ts';
import type { Ask } from './contestants.ts';
import { sampled, timeQueries } from './latency.ts';

/** So many queries are drawn from the codes beside the labelled ones. */
const DRAWN = 600;
/** Asked untimed first. */
const WARM_UP = 150;
/** Asked of a slow engine first. */
const FEW_TO_WARM_UP = 2;

/**
 * Times an engine on drawn and labelled queries, and scores it on the labelled ones.
 *
 * @param sample so many of all queries are timed, and so many of each table scored.
 */
export function askAll(
  ask: Ask,
  records: readonly CodeRecord[],
  tables: readonly LabelledTable[],
  sample: number,
): AskedFigures {
  const labelled = tables.map(({ name, text }) => ({ name, queries: readLabelledQueries(name, text) }));
  const queries = [
    ...drawQueries(records, DRAWN),
    ...labelled.flatMap(table => table.queries.map(({ query }) => query)),
  ];
  const warmUp = drawQueries(records, sample < queries.length ? FEW_TO_WARM_UP : WARM_UP, 11);
  const latency = timeQueries(sampled(queries, sample), warmUp, ask);
  const scores = labelled.map(table => {
    const asked = sampled(table.queries, sample);
    const { overall } = scoreQueries(asked, ask);
    return { table: table.name, asked: asked.length, passRate: overall.passRate, mrr: overall.mrr };
  });
  return { ...latency, scores };
}
