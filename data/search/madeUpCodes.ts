import { parseCalendarDate } from '../domain/calendarDate.ts';
import type { CodeRecord, HcpcsRecord, Icd10cmRecord } from '../domain/codeRecord.ts';
import { buildSegment } from './segment/buildSegment.ts';
import { openSegment, type Segment } from './segment/segment.ts';

/** A code as a test writes it; its place in the list is its place in the release. */
export type MadeUpHcpcs = readonly [
  code: string,
  longText: string,
  more?: { readonly shortText?: string; readonly ended?: string },
];
export type MadeUpIcd10cm = readonly [code: string, longText: string, billable?: boolean];

/** Records of HCPCS codes and, of two characters, modifiers, for tests. */
export function madeUpHcpcs(codes: readonly MadeUpHcpcs[]): HcpcsRecord[] {
  return codes.map(([code, longText, { shortText = '', ended } = {}], position) => {
    const terminatedOn = ended === undefined ? undefined : parseCalendarDate(ended);
    const system = code.length === 2 ? 'hcpcsmod' : 'hcpcs';
    return { system, code, longText, shortText, position, ...(terminatedOn && { terminatedOn }) };
  });
}

/** Records of ICD-10-CM codes, billable unless said otherwise, for tests. */
export function madeUpIcd10cm(codes: readonly MadeUpIcd10cm[]): Icd10cmRecord[] {
  return codes.map(([code, longText, billable = true], position) => ({
    system: 'icd10cm',
    code,
    longText,
    shortText: '',
    position,
    billable,
  }));
}

/** What search reads of these records. */
export function madeUpSegment(records: readonly CodeRecord[]): Segment {
  return openedSegment(buildSegment(records));
}

/** A segment that a test knows to be whole. */
export function openedSegment(bytes: Uint8Array<ArrayBuffer>): Segment {
  const opened = openSegment(bytes);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
