import Papa from 'papaparse';
import type { EditSetting } from '../../../domain/ncci/editSetting.ts';
import { linesOf } from '../../text/eachLine.ts';
import { parseAddOnHeader } from './addOnRowReader.ts';
import { MUE_HEADER_WITHIN, parseMueHeader } from './mueRowReader.ts';
import { PTP_HEADER_WITHIN, parsePtpHeader } from './ptpHeader.ts';

/** Which edit file it is. Of pair edits only the name of the file says whose they are: the contents are laid out alike. */
export type NcciFile =
  | { readonly kind: 'ptp' }
  | { readonly kind: 'mue'; readonly setting: EditSetting }
  | { readonly kind: 'add-on' };

const CODE = '[0-9A-Z]\\d{3}[0-9A-Z]';
/** Two codes, from before 1996 or not, first day, last day, indicator. */
const PAIR_LINE = new RegExp(`^${CODE}([\\t,])${CODE}\\1\\*?\\1(?:\\d{8})?\\1(?:\\*|\\d{8})?\\1[019](?:\\1|$)`);

/** Which edit file the first part of a text is of. */
export function recogniseNcci(sample: string): NcciFile | undefined {
  const lines = linesOf(sample).slice(0, -1);
  const shown = lines.slice(0, PTP_HEADER_WITHIN * 4);
  const pairs = shown.filter(line => PAIR_LINE.test(line)).length;
  if (pairs > 0 && pairs >= shown.length - PTP_HEADER_WITHIN) return { kind: 'ptp' };
  const delimiter = lines.some(line => line.includes('\t')) ? '\t' : ',';
  const rows = Papa.parse<string[]>(sample, { delimiter, preview: MUE_HEADER_WITHIN }).data;
  return rows.map(row => recogniseNcciHeader(row)).find(found => found !== undefined);
}

/** The same for a row of a workbook, which may be its header. */
function recogniseNcciHeader(cells: readonly string[]): NcciFile | undefined {
  if (parsePtpHeader(cells)) return { kind: 'ptp' };
  const mue = parseMueHeader(cells);
  if (mue) return { kind: 'mue', setting: mue.setting };
  return parseAddOnHeader(cells) ? { kind: 'add-on' } : undefined;
}
