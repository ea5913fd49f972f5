import type { DatasetKind } from '../domain/dataset.ts';
import type { DatasetChunk } from '../domain/datasetChunk.ts';
import type { DatasetPeriod } from '../domain/datasetPeriod.ts';
import type { ReleaseSource } from '../domain/release.ts';
import type { ImportIssue } from './importFailure.ts';

/**
 * How an edition is known. `file`: the file says it. `beside`: another file of the same zip says it. `file-name`: only a
 * name tells, to be confirmed by the person.
 */
export interface ToldPeriod extends DatasetPeriod {
  readonly toldBy: 'file' | 'beside' | 'file-name';
}

/** A data set read from a file a person chose; nothing is installed yet. */
export interface ParsedDataset {
  readonly kind: DatasetKind;
  /** Absent where neither content nor name tells; the person then says it. */
  readonly period?: ToldPeriod;
  /** What the person called it: of a list of their own only. */
  readonly listName?: string;
  readonly rowCount: number;
  /** In the order of their first keys. */
  readonly chunks: readonly DatasetChunk[];
  readonly hasCptText: boolean;
  readonly source: ReleaseSource;
  /** The first 200 issues in line order. */
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
}
