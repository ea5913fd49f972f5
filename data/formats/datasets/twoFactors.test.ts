import { expect, test } from 'vitest';
import { decodeRows } from '../../domain/datasetChunk.ts';
import type { PfsRvuRow } from '../../domain/feeRows/physicianRows.ts';
import { zipOf } from '../fixtures/archives.ts';
import { chosen } from '../fixtures/chosenFile.ts';
import { describeImportFailure } from '../importWords.ts';
import { readChosenFile } from '../readChosenFile.ts';

const TITLE = '2026 National Physician Fee Schedule Relative Value File October Release';
const COLUMNS = [
  'HCPCS,MOD,DESCRIPTION,STATUS CODE,MEDICARE PAYMENT,WORK RVU,NON-FAC PE RVU,NON-FAC NA INDICATOR,FACILITY PE RVU',
  'FACILITY NA INDICATOR,MP RVU,NON-FACILITY TOTAL,FACILITY TOTAL,PCTC IND,GLOB DAYS,PRE OP,INTRA OP,POST OP,MULT PROC',
  'BILAT SURG,ASST SURG,CO-SURG,TEAM SURG,ENDO BASE,CONV FACTOR,DIAGNOSTIC PROCEDURES,CALCULATION FLAG,FAMILY INDICATOR',
  'NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT,FACILITY PE USED FOR OPPS PAYMENT AMOUNT,MP USED FOR OPPS PAYMENT AMOUNT',
].join(',');

/** A relative value file of one made-up code, in the layout of CMS with its heading in one row. */
function tableWith(factor: string): string {
  const row = `G9001,,Made-up,A,,1.00,2.00,,0.50,,0.10,3.10,1.60,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,${factor},09,0,99,0.00,0.00,0.00`;
  return [`,,${TITLE}`, ',', ',', ',', ',', COLUMNS, row].join('\r\n');
}

test.each([
  ['first', { 'PPRRVU_A.csv': '33.5675', 'PPRRVU_B.csv': '33.4009' }],
  ['last', { 'PPRRVU_A.csv': '33.4009', 'PPRRVU_B.csv': '33.5675' }],
])(
  'where a zip has both conversion factors and the higher one stands %s, the one that holds for most is read',
  async (_, members) => {
    const tables = Object.fromEntries(Object.entries(members).map(([name, factor]) => [name, tableWith(factor)]));
    const read = await readChosenFile(chosen(await zipOf(tables), 'RVU26D.zip'));
    if (!read.ok) throw new Error(describeImportFailure(read.error));
    if (read.value.kind !== 'datasets') throw new Error(read.value.kind);
    const { datasets } = read.value;
    expect(datasets.map(({ kind, period }) => `${kind} ${period?.effectiveFrom}`)).toEqual(['pfs-rvu 2026-10-01']);
    const rows = datasets.flatMap(({ chunks }) =>
      chunks.flatMap(({ bytes, count }) => decodeRows<PfsRvuRow>(bytes, count) ?? []),
    );
    expect(rows.map(({ conversionFactor }) => conversionFactor)).toEqual(['33.4009']);
  },
);
