import { readLabelledQueries } from '../../../build/search/labelledQueries.ts';
import { scoreQueries } from '../../../build/search/scoreQueries.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { drawQueries } from '../corpus/drawnQueries.ts';
import type { LabelledTable } from '../corpus/labelledTables.ts';
import type { AskedFigures } from './benchPage.ts';
import type { Ask } from './contestants.ts';
import { sampled, timeQueries } from './latency.ts';

/** So many queries are drawn from the codes beside the labelled ones. */
const DRAWN = 300;
/** Asked untimed first. */
const WARM_UP = 150;
/** Asked of a slow engine first. */
const FEW_TO_WARM_UP = 2;

/**
 * Times an engine on drawn and labelled queries, and scores its answers to the labelled ones.
 *
 * @param sample at most so many drawn queries and so many of each table.
 */
export function askAll(
  ask: Ask,
  records: readonly CodeRecord[],
  tables: readonly LabelledTable[],
  sample: number,
): AskedFigures {
  const labelled = tables.map(({ name, text }) => ({ name, asked: sampled(readLabelledQueries(name, text), sample) }));
  const queries = [
    ...sampled(drawQueries(records, DRAWN), sample),
    ...labelled.flatMap(({ asked }) => asked.map(({ query }) => query)),
  ];
  const warmUp = drawQueries(records, sample < DRAWN ? FEW_TO_WARM_UP : WARM_UP, 11);
  const answers = new Map<string, readonly string[]>();
  const latency = timeQueries(queries, warmUp, query => {
    answers.set(query, ask(query));
  });
  const scores = labelled.map(({ name, asked }) => {
    const { overall } = scoreQueries(asked, query => answers.get(query) ?? []);
    return { table: name, asked: asked.length, passRate: overall.passRate, mrr: overall.mrr };
  });
  return { ...latency, scores };
}
