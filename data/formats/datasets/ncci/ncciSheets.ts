import { ADD_ON_KIND, CEILING_KINDS, PAIR_KINDS } from '../../../domain/ncci/editKinds.ts';
import { EDIT_SETTINGS } from '../../../domain/ncci/editSetting.ts';
import type { DatasetSheet } from '../datasetSheet.ts';
import { addOnContent } from './addOnLayout.ts';
import { AddOnRowReader, parseAddOnHeader } from './addOnRowReader.ts';
import { mueContent } from './mueLayout.ts';
import { MueRowReader, parseMueHeader } from './mueRowReader.ts';
import { parsePtpHeader } from './ptpHeader.ts';
import { ptpContent } from './ptpLayout.ts';
import { PtpRowReader } from './ptpRowReader.ts';

const PAIRS: DatasetSheet = {
  kind: PAIR_KINDS.practitioner[0],
  isHeader: cells => parsePtpHeader(cells) !== undefined,
  begin: file => {
    const reader = new PtpRowReader();
    return { take: (cells, row) => reader.take(cells, row), finish: pacer => ptpContent(reader, file, pacer) };
  },
};

const CEILINGS: readonly DatasetSheet[] = EDIT_SETTINGS.map(setting => ({
  kind: CEILING_KINDS[setting],
  isHeader: cells => parseMueHeader(cells)?.setting === setting,
  begin: (file, issues) => {
    const reader = new MueRowReader(issues);
    return { take: (cells, row) => reader.take(cells, row), finish: async () => mueContent(reader, file) };
  },
}));

const ADD_ONS: DatasetSheet = {
  kind: ADD_ON_KIND,
  isHeader: cells => parseAddOnHeader(cells) !== undefined,
  begin: file => {
    const reader = new AddOnRowReader();
    return { take: (cells, row) => reader.take(cells, row), finish: async () => addOnContent(reader, file) };
  },
};

/** Edits as workbooks: the list of add-on codes comes in no other form that has names for its columns. */
export const NCCI_SHEETS: readonly DatasetSheet[] = [PAIRS, ...CEILINGS, ADD_ONS];
