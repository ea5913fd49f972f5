import type { LabelledTable } from '../corpus/labelledTables.ts';

/** What the bench asks of the page; every figure is in milliseconds unless its name says otherwise. */
export interface BenchPage {
  /** Reads official files into memory. @returns the number of records */
  load(paths: readonly string[]): Promise<number>;
  /** A plain Dexie `bulkAdd`, one row a code: what an import is compared with. */
  bulkAdd(): Promise<number>;
  /** The engine over what was loaded. */
  engine(tables: readonly LabelledTable[], fuseSample: number): EngineFigures;
  /** The engine over so many made-up codes. */
  growth(codes: number): EngineFigures;
  /** Builds one of the engines compared over what was loaded and keeps it. */
  build(name: ContestantName): Promise<number>;
  /** Asks what was built. @param sample at most so many of the queries, for what is slow. */
  ask(tables: readonly LabelledTable[], sample: number): AskedFigures;
}

export const CONTESTANTS = ['Chartside', 'fuse.js', 'MiniSearch', 'uFuzzy', 'FlexSearch'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

export interface Latency {
  readonly queries: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** The slowest first. */
  readonly slowest: readonly { readonly query: string; readonly ms: number }[];
}

export interface EngineFigures extends Latency {
  readonly codes: number;
  readonly buildMs: number;
  readonly snapshotBytes: number;
  readonly openMs: number;
  /** Share of the engine's time spent in fuse.js, 0 to 1. */
  readonly fuseShare: number;
  /** fuse.js over everything and the engine, on the same sample of the queries; absent where not asked for. */
  readonly fuseAlone?: { readonly fuse: Latency; readonly engine: Latency };
}

export interface AskedFigures extends Latency {
  /** By table of labelled queries: how many have a right answer where a person looks for it. */
  readonly scores: readonly {
    readonly table: string;
    readonly asked: number;
    /** 0 to 1. */
    readonly passRate: number;
    readonly mrr: number;
  }[];
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
