import { encodeRows } from '../../../domain/datasetChunk.ts';
import { ADD_ON_KIND } from '../../../domain/ncci/editKinds.ts';
import { addOnRowOf } from '../../../domain/ncci/editRows.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { eachCsvRow } from '../../csv/eachCsvRow.ts';
import type { ImportFailure } from '../../importFailure.ts';
import { badLine } from '../../lineFault.ts';
import type { DatasetContent, DatasetInput, DatasetLayout } from '../datasetLayout.ts';
import { AddOnRowReader } from './addOnRowReader.ts';
import { quarterInNames } from './editionInName.ts';
import { recogniseNcci } from './recogniseNcci.ts';

/** Add-on codes with their primary codes. */
export const NCCI_ADD_ON: DatasetLayout = {
  kind: ADD_ON_KIND,
  recognises: ({ text }) => recogniseNcci(text)?.kind === 'add-on',
  read: readAddOns,
};

async function readAddOns({ text, file, issues, pacer }: DatasetInput): Promise<Result<DatasetContent, ImportFailure>> {
  const reader = new AddOnRowReader();
  const fault = await eachCsvRow(text, issues, pacer, (cells, line) => reader.take(cells, line));
  if (fault) return fail(badLine(file, fault));
  return addOnContent(reader, file);
}

/** What the rows of a list come to. */
export function addOnContent({ records }: AddOnRowReader, file: string): Result<DatasetContent, ImportFailure> {
  if (records.length === 0) return fail({ kind: 'not-recognised', file, sawInstead: 'a table without rows' });
  const suggestedPeriod = quarterInNames(file.split(' › ').toReversed());
  return ok({
    rowCount: records.length,
    chunks: encodeRows(records.map(addOnRowOf)),
    ...(suggestedPeriod && { suggestedPeriod }),
    hasCptText: false,
  });
}
