import { encodeRows } from '../../../domain/datasetChunk.ts';
import { CEILING_KINDS } from '../../../domain/ncci/editKinds.ts';
import { mueRowOf } from '../../../domain/ncci/editRows.ts';
import { EDIT_SETTINGS, type EditSetting } from '../../../domain/ncci/editSetting.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { eachCsvRow } from '../../csv/eachCsvRow.ts';
import type { ImportFailure } from '../../importFailure.ts';
import { badLine } from '../../lineFault.ts';
import type { DatasetContent, DatasetInput, DatasetLayout } from '../datasetLayout.ts';
import { quarterInNames } from './editionInName.ts';
import { MueRowReader } from './mueRowReader.ts';
import { recogniseNcci } from './recogniseNcci.ts';

/** Unit ceilings, one layout a setting: the name of the second column tells whose they are. */
export const NCCI_MUE: readonly DatasetLayout[] = EDIT_SETTINGS.map(setting => ({
  kind: CEILING_KINDS[setting],
  recognises: ({ text }) => isTableOf(text, setting),
  read: readMue,
}));

function isTableOf(text: string, setting: EditSetting): boolean {
  const found = recogniseNcci(text);
  return found?.kind === 'mue' && found.setting === setting;
}

async function readMue({ text, file, issues, pacer }: DatasetInput): Promise<Result<DatasetContent, ImportFailure>> {
  const reader = new MueRowReader(issues);
  const fault = await eachCsvRow(text, issues, pacer, (cells, line) => reader.take(cells, line));
  if (fault) return fail(badLine(file, fault));
  return mueContent(reader, file);
}

/** What the rows of a table come to. */
export function mueContent({ records }: MueRowReader, file: string): Result<DatasetContent, ImportFailure> {
  if (records.length === 0) return fail({ kind: 'not-recognised', file, sawInstead: 'a table without rows' });
  const suggestedPeriod = quarterInNames(file.split(' › ').toReversed());
  return ok({
    rowCount: records.length,
    chunks: encodeRows(records.map(mueRowOf)),
    ...(suggestedPeriod && { suggestedPeriod }),
    hasCptText: false,
  });
}
