import type { CodeRecord } from '../domain/codeRecord.ts';
import type { CompanionKind } from '../domain/companion.ts';
import type { DatasetKind } from '../domain/dataset.ts';
import type { Result } from '../domain/result.ts';
import type { DatasetContent } from './datasets/datasetLayout.ts';
import type { Legend } from './hcpcs/legends.ts';
import type { ImportFailure } from './importFailure.ts';
import type { IssueList } from './issueList.ts';
import type { TableSample } from './lists/tableSample.ts';
import type { Pacer } from './pacer.ts';
import { LAYOUTS, type Layout } from './recognise.ts';

/** A file, chosen or inside the chosen one, that this app reads. */
export type Candidate = ReleaseCandidate | CompanionCandidate | DatasetCandidate | LegendCandidate | TableCandidate;

/** One that holds a release of codes. */
export interface ReleaseCandidate {
  readonly layout: Layout;
  /** The names from the outermost member to the file itself; empty for the chosen file. */
  readonly path: readonly string[];
  readonly byteLength: number;
  /** @param file what failures call it. */
  readonly readRecords: (file: string, issues: IssueList) => Promise<Result<readonly CodeRecord[], ImportFailure>>;
}

/** One that goes with a release. */
export interface CompanionCandidate {
  readonly companion: CompanionKind;
  readonly path: readonly string[];
  readonly byteLength: number;
  readonly read: () => Promise<Result<Uint8Array, ImportFailure>>;
}

/** One that holds an edition of a data set. */
export interface DatasetCandidate {
  readonly dataset: DatasetKind;
  /** 0 for the best source of its kind, more for the others. */
  readonly rank: number;
  /** No archive beside it could hold anything better. */
  readonly needsNoBetter?: true;
  readonly path: readonly string[];
  readonly byteLength: number;
  /** @param file what failures call it. */
  readonly readRows: (file: string, issues: IssueList, pacer: Pacer) => Promise<Result<DatasetContent, ImportFailure>>;
}

/** One that tells more about the codes of the release it comes with; of no use without it. */
export interface LegendCandidate {
  readonly legend: Legend['kind'];
  readonly readLegend: () => Promise<Result<Legend, ImportFailure>>;
}

/** A table of a kind no layout knows. */
export interface TableCandidate {
  readonly table: TableSample;
  readonly path: readonly string[];
  readonly byteLength: number;
  readonly read: () => Promise<Result<Uint8Array, ImportFailure>>;
}

/** The largest of the unknown tables among several. */
export function tableCandidate(candidates: readonly Candidate[]): TableCandidate | undefined {
  const tables = candidates.filter(candidate => 'table' in candidate);
  return tables.toSorted((a, b) => b.byteLength - a.byteLength)[0];
}

/** The legends among several, one of each kind. */
export function legendCandidates(candidates: readonly Candidate[]): readonly LegendCandidate[] {
  const legends = candidates.filter(candidate => 'legend' in candidate);
  return legends.filter((each, at) => legends.findIndex(({ legend }) => legend === each.legend) === at);
}

/**
 * The best source of a release among several: the text before the workbook before the table (they are made from the
 * text, and cut one long text of January 2025 short), the order file before the codes file, the larger of two alike.
 */
export function bestCandidate(candidates: readonly Candidate[]): ReleaseCandidate | undefined {
  const rank = ({ layout }: ReleaseCandidate): number => LAYOUTS.indexOf(layout);
  const releases = candidates.filter(candidate => 'layout' in candidate);
  return releases.toSorted((a, b) => rank(a) - rank(b) || b.byteLength - a.byteLength)[0];
}

/** The companion files among several, the largest of each kind, in the order they were found. */
export function companionCandidates(candidates: readonly Candidate[]): readonly CompanionCandidate[] {
  const companions = candidates.filter(candidate => 'companion' in candidate);
  return companions.filter(candidate => {
    const alike = companions.filter(({ companion }) => companion === candidate.companion);
    return alike.toSorted((a, b) => b.byteLength - a.byteLength)[0] === candidate;
  });
}

/** The data sets among several, in the order they were found: of a kind that comes in several layouts, the best layout only. */
export function datasetCandidates(candidates: readonly Candidate[]): readonly DatasetCandidate[] {
  const datasets = candidates.filter(candidate => 'dataset' in candidate);
  return datasets.filter(({ dataset, rank }) =>
    datasets.every(other => other.dataset !== dataset || other.rank >= rank),
  );
}

const NEEDS_NO_BETTER: readonly Layout[] = ['hcpcs-text', 'icd-order', 'icd-codes'];

/** Whether opening the archives inside the archive could find nothing better. */
export function isBestPossible(candidates: readonly Candidate[]): boolean {
  return candidates.some(candidate =>
    'layout' in candidate
      ? NEEDS_NO_BETTER.includes(candidate.layout)
      : 'dataset' in candidate && candidate.needsNoBetter,
  );
}
