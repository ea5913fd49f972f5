import type { DatasetKind } from '../../domain/dataset.ts';
import type { Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import type { LineFault } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import type { DatasetContent } from './datasetLayout.ts';

/** One way a kind of data set comes as a worksheet. */
export interface DatasetSheet {
  readonly kind: DatasetKind;
  /** Whether a row is the header of its table. */
  readonly isHeader: (cells: readonly string[]) => boolean;
  readonly begin: (file: string, issues: IssueList) => SheetReading;
}

/** Takes the rows of a sheet from the first on. */
export interface SheetReading {
  readonly take: (cells: readonly string[], row: number) => LineFault | undefined;
  readonly finish: (pacer: Pacer) => Promise<Result<DatasetContent, ImportFailure>>;
}
