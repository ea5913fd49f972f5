import { parseCalendarDate } from '../domain/calendarDate.ts';
import type { HcpcsRecord } from '../domain/codeRecord.ts';
import { parseHcpcsCode } from '../domain/hcpcsCode.ts';
import { parseHcpcsModifier } from '../domain/hcpcsModifier.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PackFailure } from './packFailure.ts';
import { type FieldReader, readFields } from './packFields.ts';
import { codeAndText, failureAt, type PackBlock } from './packLines.ts';

type Reader = FieldReader<HcpcsRecord>;

/** The fields of a HCPCS record by their names in a pack; the official positions are in docs/formats/starter-pack.md. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['added', on(date => ({ addedOn: date }))],
  ['action', codeAndDate((actionCode, date) => ({ actionCode, actionEffectiveOn: date }))],
  ['ended', on(date => ({ terminatedOn: date }))],
  ['coverage', one(/^[A-Z]$/, coverage => ({ coverage }))],
  ['pricing', many(/^\d{2}$/, pricing => ({ pricing }))],
  ['multiple', one(/^[0-9A-Z]$/, multiplePricing => ({ multiplePricing }))],
  ['cim', many(/^\S.{0,5}$/, coverageManual => ({ coverageManual }))],
  ['mcm', many(/^\S.{0,7}$/, carriersManual => ({ carriersManual }))],
  ['statute', one(/^\S.{0,9}$/, statute => ({ statute }))],
  ['lab', many(/^\d{3}$/, labCertification => ({ labCertification }))],
  ['see', many(/^[0-9A-Z]{2,5}$/, crossReferences => ({ crossReferences }))],
  ['asc', codeAndDate((ascGroup, date) => ({ ascGroup, ascGroupEffectiveOn: date }))],
  ['note', one(/^\d{4}$/, processingNote => ({ processingNote }))],
  ['betos', one(/^[A-Z]\d[A-Z]?$/, betos => ({ betos }))],
  ['tos', many(/^[0-9A-Z]$/, typeOfService => ({ typeOfService }))],
]);

/** A code or modifier of a HCPCS pack. @param position its place in the pack, from 0. */
export function hcpcsRecordOf(block: PackBlock, position: number): Result<HcpcsRecord, PackFailure> {
  const head = codeAndText(block);
  if (!head.ok) return head;
  const { code, text: longText } = head.value;
  const isModifier = code.length === 2;
  if ((isModifier ? parseHcpcsModifier(code) : parseHcpcsCode(code)) !== code) {
    return fail(failureAt(block.head, 'bad-code', code));
  }
  const read = readFields(block, READERS);
  if (!read.ok) return read;
  const { fields, shortText = longText } = read.value;
  if (fields.addedOn === undefined || fields.actionCode === undefined || fields.coverage === undefined) {
    return fail(failureAt(block.head, 'missing-field', code));
  }
  const named = { code, longText, shortText, position, ...fields };
  // Every code of the 2025 release has 0 anesthesia base units, and no modifier has any: a pack does not repeat it.
  return ok(isModifier ? { system: 'hcpcsmod', ...named } : { system: 'hcpcs', ...named, anesthesiaUnits: '0' });
}

function on(field: (date: NonNullable<HcpcsRecord['addedOn']>) => Partial<HcpcsRecord>): Reader {
  return value => {
    const date = parseCalendarDate(value);
    return date && field(date);
  };
}

function one(shape: RegExp, field: (value: string) => Partial<HcpcsRecord>): Reader {
  return value => (shape.test(value) ? field(value) : undefined);
}

function many(shape: RegExp, field: (values: readonly string[]) => Partial<HcpcsRecord>): Reader {
  return value => {
    const values = value.split(', ');
    return values.every(each => shape.test(each)) ? field(values) : undefined;
  };
}

/** `N 2009-01-01`: a one or two letter code and the day it took effect. */
function codeAndDate(field: (code: string, date: NonNullable<HcpcsRecord['addedOn']>) => Partial<HcpcsRecord>): Reader {
  return value => {
    const [, code = '', day = ''] = /^([A-Z]{1,2}) (\S+)$/.exec(value) ?? [];
    const date = parseCalendarDate(day);
    return date && field(code, date);
  };
}
