import type { DatasetKind } from '../../domain/dataset.ts';
import type { DatasetChunk } from '../../domain/datasetChunk.ts';
import type { DatasetPeriod } from '../../domain/datasetPeriod.ts';
import type { Decimal } from '../../domain/exactDecimal.ts';
import type { Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import type { Pacer } from '../pacer.ts';
import type { TextBlocks } from '../text/textBlocks.ts';

/** One way a kind of data set comes as text. */
export type DatasetLayout = {
  readonly kind: DatasetKind;
  /** Whether the beginning of a file is in this layout. By content alone: names change from quarter to quarter. */
  readonly recognises: (sample: DatasetSample) => boolean;
} & (
  | { readonly read: (input: DatasetInput) => Promise<Result<DatasetContent, ImportFailure>> }
  /** For files so large that they are not made text first. */
  | { readonly readBytes: (input: DatasetBytesInput) => Promise<Result<DatasetContent, ImportFailure>> }
);

/** The beginning of a text file, cut where the sample ends. */
export interface DatasetSample {
  readonly text: string;
  readonly lines: readonly string[];
  /** The same as comma-separated rows. */
  readonly rows: readonly (readonly string[])[];
}

export interface DatasetInput {
  readonly text: TextBlocks;
  /** What failures call the file. */
  readonly file: string;
  readonly issues: IssueList;
  readonly pacer: Pacer;
}

export type DatasetBytesInput = Omit<DatasetInput, 'text'> & { readonly bytes: Uint8Array };

/** What was read, before it is known where it came from. */
export interface DatasetContent {
  readonly rowCount: number;
  readonly chunks: readonly DatasetChunk[];
  /** The days it is for, where the file itself says so. */
  readonly period?: DatasetPeriod;
  /** The days it seems to be for, by its name or its content: a guess, to be confirmed by the person. */
  readonly suggestedPeriod?: DatasetPeriod;
  /** The kind it is, where the layout alone does not tell. */
  readonly kind?: DatasetKind;
  /** The year it is for, where the file says no more than that. */
  readonly year?: number;
  readonly hasCptText: boolean;
  /** Of amounts worked out with a conversion factor: its first one. A zip can hold one edition with two factors. */
  readonly factor?: Decimal;
}
