import { RECORD_START } from './hcpcs/hcpcsColumns.ts';
import { HEADER_WITHIN, parseHcpcsHeader } from './hcpcs/hcpcsTableHeader.ts';
import { CODES_LINE } from './icd10cm/codesFile.ts';
import { ORDER_LINE } from './icd10cm/orderLine.ts';
import { linesOf } from './text/eachLine.ts';

/** The layouts this app reads, the best source of a release first within its series. */
export const LAYOUTS = ['hcpcs-text', 'hcpcs-workbook', 'hcpcs-table', 'icd-order', 'icd-codes'] as const;
export type Layout = (typeof LAYOUTS)[number];
export type TextLayout = Exclude<Layout, 'hcpcs-workbook'>;

/** How much of a file is looked at. */
export const SAMPLE_BYTES = 64 * 1024;
const SAMPLE_LINES = 400;

/** A HCPCS code has five characters; of the codes of an ICD-10-CM file most have another number. */
const HCPCS_SHAPED = /^[A-Z]\d{4} /;

/**
 * Which text layout the first bytes of a file are in, by what stands in them; its name says nothing, because names
 * change from release to release.
 */
export function recogniseText(sample: Uint8Array): TextLayout | undefined {
  const lines = sampleLines(sample);
  if (lines.slice(0, HEADER_WITHIN).some(isTableHeader)) return 'hcpcs-table';
  const begun = lines.slice(
    Math.max(
      0,
      lines.findIndex(line => RECORD_START.test(line)),
    ),
  );
  if (mostMatch(begun, RECORD_START)) return 'hcpcs-text';
  if (mostMatch(lines, ORDER_LINE)) return 'icd-order';
  if (mostMatch(lines, CODES_LINE) && !mostMatch(lines, HCPCS_SHAPED)) return 'icd-codes';
  return undefined;
}

/** The whole lines at the start; the last one may be cut by the sample and is left out where there are others. */
function sampleLines(sample: Uint8Array): string[] {
  const text = new TextDecoder('windows-1252').decode(sample.subarray(0, SAMPLE_BYTES)).replace(/^ï»¿/, '');
  const lines = linesOf(text);
  if (lines.length > 1 && sample.length >= SAMPLE_BYTES) lines.pop();
  return lines.filter(line => line.trim() !== '').slice(0, SAMPLE_LINES);
}

function mostMatch(lines: readonly string[], pattern: RegExp): boolean {
  return lines.length > 0 && lines.filter(line => pattern.test(line)).length > lines.length / 2;
}

function isTableHeader(line: string): boolean {
  return parseHcpcsHeader(line.split(','), 1) !== undefined;
}
