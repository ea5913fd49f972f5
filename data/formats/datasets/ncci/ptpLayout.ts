import type { DatasetChunk } from '../../../domain/datasetChunk.ts';
import type { DatasetPeriod } from '../../../domain/datasetPeriod.ts';
import { ptpDatasetChunks } from '../../../domain/ncci/ptpDataset.ts';
import type { PtpRows } from '../../../domain/ncci/ptpRows.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { ImportFailure } from '../../importFailure.ts';
import { badLine, type LineFault } from '../../lineFault.ts';
import type { Pacer } from '../../pacer.ts';
import type { DatasetBytesInput, DatasetContent, DatasetLayout } from '../datasetLayout.ts';
import { pairKindInNames, quarterInNames } from './editionInName.ts';
import type { PtpRowReader } from './ptpRowReader.ts';
import { PtpScanner } from './ptpScanner.ts';
import { quarterOfEdits } from './quarterOfEdits.ts';
import { recogniseNcci } from './recogniseNcci.ts';

const SLICE_BYTES = 256 * 1024;
/** Reading is the first part of the work, cutting the pairs into chunks the second. */
const READ_BY = 0.9;

/** Pair edits as text. Whose they are and for which quarter only a name and the days inside can suggest. */
export const NCCI_PTP: DatasetLayout = {
  kind: 'ncci-ptp-practitioner',
  recognises: ({ text }) => recogniseNcci(text)?.kind === 'ptp',
  readBytes: readPtp,
};

async function readPtp({ bytes, file, pacer }: DatasetBytesInput): Promise<Result<DatasetContent, ImportFailure>> {
  const scanner = new PtpScanner();
  let fault: LineFault | undefined;
  for (let at = 0; at < bytes.length && fault === undefined; at += SLICE_BYTES) {
    fault = scanner.push(bytes.subarray(at, at + SLICE_BYTES));
    if (pacer.isDue) await tell(pacer, scanner.reader.rowCount, (READ_BY * at) / bytes.length);
  }
  fault ??= scanner.finish();
  if (fault !== undefined) return fail(badLine(file, fault));
  return ptpContent(scanner.reader, file, pacer);
}

/** What the rows of a file come to, cut into chunks. */
export async function ptpContent(
  reader: PtpRowReader,
  file: string,
  pacer: Pacer,
): Promise<Result<DatasetContent, ImportFailure>> {
  const rows = reader.finish();
  if (rows.length === 0) return fail({ kind: 'not-recognised', file, sawInstead: 'a table without rows' });
  const names = file.split(' › ').toReversed();
  const { kind, isPart } = pairKindInNames(names);
  const chunks = await chunksOf(rows, { rationales: reader.rationales.list, isPart }, pacer);
  const suggestedPeriod = periodOf(rows, names);
  return ok({
    kind,
    rowCount: rows.length,
    chunks,
    ...(suggestedPeriod && { suggestedPeriod }),
    hasCptText: false,
  });
}

async function chunksOf(
  rows: PtpRows,
  facts: { readonly rationales: readonly string[]; readonly isPart: boolean },
  pacer: Pacer,
): Promise<readonly DatasetChunk[]> {
  const chunks: DatasetChunk[] = [];
  for (const chunk of ptpDatasetChunks(rows, facts)) {
    chunks.push(chunk);
    if (pacer.isDue) await tell(pacer, rows.length, READ_BY);
  }
  return chunks;
}

function periodOf(rows: PtpRows, names: readonly string[]): DatasetPeriod | undefined {
  return quarterInNames(names) ?? quarterOfEdits(rows);
}

function tell(pacer: Pacer, rows: number, fraction: number): Promise<void> {
  return pacer.pause({ phase: 'reading', rows, fraction: 0.5 + fraction / 2 });
}
