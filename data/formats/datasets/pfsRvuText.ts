import type { PfsRvuRow } from '../../domain/feeRows/physicianRows.ts';
import { fail, ok } from '../../domain/result.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import { eachLine } from '../text/eachLine.ts';
import { findLineCharacterFault } from '../text/oddCharacter.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { mostLines } from './mostLines.ts';
import { factorOf, type PfsField, pfsRowOf } from './pfsRvuTable.ts';
import { contentOf } from './readTable.ts';
import { RowKeeper } from './rowKeeper.ts';
import { TableRow } from './tableRow.ts';

/** Half-open columns from 0 of a line of 171 characters. Source: docs/formats/fee-schedules.md, worked out against the table. */
const COLUMNS: Record<PfsField, readonly [from: number, to: number]> = {
  code: [0, 5],
  modifier: [5, 7],
  shortText: [7, 57],
  status: [57, 58],
  notUsed: [58, 59],
  workRvu: [59, 65],
  nonFacilityPe: [65, 72],
  nonFacilityNa: [72, 74],
  facilityPe: [74, 81],
  facilityNa: [81, 83],
  malpractice: [83, 89],
  nonFacilityTotal: [89, 96],
  facilityTotal: [96, 102],
  pcTc: [102, 103],
  globalDays: [103, 106],
  preOperative: [106, 109],
  intraOperative: [109, 112],
  postOperative: [112, 115],
  multiple: [115, 116],
  bilateral: [116, 117],
  assistant: [117, 118],
  coSurgeons: [118, 119],
  team: [119, 120],
  endoscopicBase: [127, 132],
  conversionFactor: [132, 140],
  supervision: [141, 143],
  calculationFlag: [143, 144],
  imagingFamily: [145, 147],
  oppsNonFacility: [147, 157],
  oppsFacility: [157, 164],
  oppsMalpractice: [164, 171],
};
const FIELDS = Object.keys(COLUMNS) as readonly PfsField[];
const FIELD_NUMBERS = Object.fromEntries(FIELDS.map((field, at) => [field, at])) as Record<PfsField, number>;
const LENGTH = 171;
const LINE = /^[0-9A-Z]{5}.{52}[A-Z][ +][ \d]{3}\.\d\d[ \d]{4}\.\d\d.{98}\d$/;
/** Copyright lines at the top. */
const HEADING = 'HDR ';

/** The relative value file as text. It does not say which release it is. */
export const PFS_RVU_TEXT: DatasetLayout = {
  kind: 'pfs-rvu',
  recognises: ({ lines }) => mostLines(lines, line => LINE.test(line)),
  read: async ({ text, file, issues, pacer }) => {
    const keeper = new RowKeeper<PfsRvuRow>(issues, row => row.modifier ?? '');
    const fault = await eachLine<LineFault>(text, pacer, (line, number) => {
      if (line.startsWith(HEADING) || line.trim() === '') return undefined;
      if (line.length < LENGTH) return { line: number, problem: 'too-short' };
      const odd = findLineCharacterFault(line, number, text, issues);
      if (odd) return odd;
      const row = new TableRow(
        FIELDS.map(field => line.slice(...COLUMNS[field])),
        number,
        FIELD_NUMBERS,
      );
      const read = pfsRowOf(row);
      return row.fault ?? keeper.keep(read, number);
    });
    if (fault) return fail(badLine(file, fault));
    return ok(contentOf(keeper.rows, {}, row => row.shortText, factorOf));
  },
};
