import Dexie from 'dexie';
import Fuse from 'fuse.js';
import { calendarDateOf } from '../../../data/domain/calendarDate.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { readRelease } from '../../../data/formats/readRelease.ts';
import { buildSegment } from '../../../data/search/buildSegment.ts';
import { createSearchEngine, type SearchEngine } from '../../../data/search/engine.ts';
import { openSegment, type Segment } from '../../../data/search/segment.ts';
import { madeUpRecords } from '../madeUpRecords.ts';
import { drawQueries } from '../queries.ts';

/** What the bench asks of the page; every figure is in milliseconds unless its name says otherwise. */
export interface BenchPage {
  load(paths: readonly string[]): Promise<number>;
  /** A plain Dexie `bulkAdd`, one row a code: what an import is compared with. */
  bulkAdd(): Promise<number>;
  engine(queries: number, fuseSample: number): EngineFigures;
  growth(codes: number): EngineFigures;
}

export interface EngineFigures {
  readonly codes: number;
  readonly buildMs: number;
  readonly snapshotBytes: number;
  readonly openMs: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Share of the engine's time spent in fuse.js, 0 to 1. */
  readonly fuseShare: number;
  /** fuse.js over everything, on a sample of the same queries; absent where it was not asked for. */
  readonly fuseAlone?: { readonly p50: number; readonly p95: number };
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const TODAY = calendarDateOf(new Date());
const releases: (readonly CodeRecord[])[] = [];

window.bench = {
  async load(paths) {
    for (const path of paths) {
      const response = await fetch(`bench://pages/file?path=${encodeURIComponent(path)}`);
      const outcome = await readRelease({ name: path, bytes: new Uint8Array(await response.arrayBuffer()) }, {});
      if (!outcome.ok) throw new Error(`${path}: ${outcome.error.kind}`);
      releases.push(outcome.value.records);
    }
    return releases.flat().length;
  },

  async bulkAdd() {
    await Dexie.delete('plain');
    const database = new Dexie('plain');
    database.version(1).stores({ codes: '[system+code]' });
    await database.open();
    const records = releases.flat();
    const startedAt = performance.now();
    await database.table('codes').bulkAdd(records);
    const elapsed = performance.now() - startedAt;
    database.close();
    await Dexie.delete('plain');
    return elapsed;
  },

  engine: (queries, fuseSample) => measure(releases, queries, fuseSample),
  growth: codes => measure([madeUpRecords(codes)], 300, 0),
};

function measure(sets: readonly (readonly CodeRecord[])[], queryCount: number, fuseSample: number): EngineFigures {
  const builtAt = performance.now();
  const snapshots = sets.map(records => buildSegment(records));
  const buildMs = performance.now() - builtAt;
  const openedAt = performance.now();
  const engine = createSearchEngine(snapshots.map(requireSegment));
  const openMs = performance.now() - openedAt;

  const all = sets.flat();
  const queries = drawQueries(all, queryCount);
  for (const query of queries.slice(0, 50)) ask(engine, query);
  let fuseMs = 0;
  const times = queries.map(query => {
    const startedAt = performance.now();
    fuseMs += ask(engine, query);
    return performance.now() - startedAt;
  });
  return {
    codes: all.length,
    buildMs,
    snapshotBytes: snapshots.reduce((sum, snapshot) => sum + snapshot.byteLength, 0),
    openMs,
    ...percentiles(times),
    fuseShare: fuseMs / times.reduce((sum, time) => sum + time, 0),
    ...(fuseSample > 0 ? { fuseAlone: fuseAlone(all, queries, fuseSample) } : {}),
  };
}

function requireSegment(snapshot: Uint8Array<ArrayBuffer>): Segment {
  const outcome = openSegment(snapshot);
  if (!outcome.ok) throw new Error(`A fresh segment does not open: ${outcome.error}`);
  return outcome.value;
}

function ask(engine: SearchEngine, text: string): number {
  const filters = { systems: [], activeOnly: false, billableOnly: false };
  return engine.search({ text, filters, today: TODAY, limit: 200 }).fuseMs;
}

function fuseAlone(records: readonly CodeRecord[], queries: readonly string[], sample: number) {
  const fuse = new Fuse(records, {
    keys: [{ name: 'code', weight: 2 }, 'longText'],
    ignoreLocation: true,
    threshold: 0.3,
  });
  const step = Math.max(1, Math.floor(queries.length / sample));
  const times: number[] = [];
  for (let index = 0; index < queries.length; index += step) {
    const startedAt = performance.now();
    fuse.search(queries[index] ?? '', { limit: 200 });
    times.push(performance.now() - startedAt);
  }
  const { p50, p95 } = percentiles(times);
  return { p50, p95 };
}

function percentiles(times: readonly number[]): { p50: number; p95: number; max: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
