import type { Icd10cmRecord } from '../domain/codeRecord.ts';
import { formatIcd10cmCode, parseIcd10cmCode } from '../domain/icd10cmCode.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PackFailure } from './packFailure.ts';
import { readFields } from './packFields.ts';
import { codeAndText, failureAt, type PackBlock } from './packLines.ts';

/**
 * A code or header of an ICD-10-CM pack. A trailing `-` marks a header, as coding books print a code
 * that needs more characters (`E11.-`, `E11.4-`).
 *
 * @param position its place in the pack, from 0.
 */
export function icd10cmRecordOf(block: PackBlock, position: number): Result<Icd10cmRecord, PackFailure> {
  const head = codeAndText(block);
  if (!head.ok) return head;
  const { code: written, text: longText } = head.value;
  const billable = !written.endsWith('-');
  const printed = billable ? written : written.replace(/\.?-$/, '');
  const code = parseIcd10cmCode(printed);
  const canonical = code && writtenForm(code, billable);
  if (code === undefined || canonical !== written) return fail(failureAt(block.head, 'bad-code', written));
  const read = readFields(block, new Map());
  if (!read.ok) return read;
  const { shortText = longText } = read.value;
  return ok({ system: 'icd10cm', code, longText, shortText, position, billable });
}

function writtenForm(code: string, billable: boolean): string {
  if (billable) return formatIcd10cmCode(code);
  return code.length === 3 ? `${code}.-` : `${formatIcd10cmCode(code)}-`;
}
