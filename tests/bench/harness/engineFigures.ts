import Fuse from 'fuse.js';
import { calendarDateOf } from '../../../data/domain/calendarDate.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { createSearchEngine, type SearchEngine } from '../../../data/search/engine.ts';
import type { SearchAnswer } from '../../../data/search/searchTypes.ts';
import { buildSegment } from '../../../data/search/segment/buildSegment.ts';
import { openSegment, type Segment } from '../../../data/search/segment/segment.ts';
import { drawQueries } from '../corpus/drawnQueries.ts';
import type { EngineFigures } from './benchPage.ts';
import { sampled, timeQueries } from './latency.ts';

const TODAY = calendarDateOf(new Date());
const FILTERS = { systems: [], activeOnly: false, billableOnly: false };
/** What the screen asks for first. */
const SHOWN = 200;

export interface EngineMeasure {
  readonly drawn: number;
  /** Asked as well as the queries drawn from the codes. */
  readonly further: readonly string[];
  /** So many queries are also asked of fuse.js over everything; 0 for none. */
  readonly fuseSample: number;
}

/** Builds, opens and asks the engine over sets of records, one segment a set. */
export function measureEngine(
  sets: readonly (readonly CodeRecord[])[],
  { drawn, further, fuseSample }: EngineMeasure,
): EngineFigures {
  const builtAt = performance.now();
  const snapshots = sets.map(records => buildSegment(records));
  const buildMs = performance.now() - builtAt;
  const openedAt = performance.now();
  const engine = createSearchEngine(snapshots.map(requireSegment));
  const openMs = performance.now() - openedAt;

  const all = sets.flat();
  const queries = [...drawQueries(all, drawn), ...further];
  const warmUp = drawQueries(all, 300, 11);
  const time = { all: 0, fuse: 0 };
  const latency = timeQueries(queries, warmUp, query => {
    const { elapsedMs, fuseMs } = askEngine(engine, query);
    time.all += elapsedMs;
    time.fuse += fuseMs;
  });
  const same = sampled(queries, fuseSample);
  return {
    ...latency,
    codes: all.length,
    buildMs,
    snapshotBytes: snapshots.reduce((sum, snapshot) => sum + snapshot.byteLength, 0),
    openMs,
    fuseShare: time.fuse / time.all,
    ...(same.length === 0
      ? {}
      : {
          fuseAlone: {
            fuse: timeQueries(same, [], fuseOver(all)),
            engine: timeQueries(same, [], query => askEngine(engine, query)),
          },
        }),
  };
}

/** @param limit how many hits are made ready to be shown. */
export function askEngine(engine: SearchEngine, text: string, limit = SHOWN): SearchAnswer {
  return engine.search({ text, filters: FILTERS, today: TODAY, limit });
}

export function requireSegment(snapshot: Uint8Array<ArrayBuffer>): Segment {
  const outcome = openSegment(snapshot);
  if (!outcome.ok) throw new Error(`A fresh segment does not open: ${outcome.error}`);
  return outcome.value;
}

function fuseOver(records: readonly CodeRecord[]): (query: string) => void {
  const fuse = new Fuse(records, {
    keys: [{ name: 'code', weight: 2 }, 'longText'],
    ignoreLocation: true,
    threshold: 0.3,
  });
  return query => fuse.search(query, { limit: SHOWN });
}
