import { parseHcpcsCode } from '../domain/hcpcsCode.ts';
import { parseIcd10cmCode } from '../domain/icd10cmCode.ts';
import { parseProcedureCode } from '../domain/ncci/procedureCode.ts';
import type { CheckLine } from './checkLine.ts';

/** A typed line that names no code this app knows the form of. */
export interface UnreadLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

export interface ParsedCheckLines {
  readonly lines: readonly CheckLine[];
  readonly unread: readonly UnreadLine[];
}

const MOST_CHECK_LINES = 200;
const LONGEST_LINE = 200;

/**
 * Reads lines as coders write them: `99213-25 x1`, `J9207 72`, `0054T RT LT`, `E11.42`. A number after a code is its
 * units; a modifier of two digits stands behind a hyphen or before the units (`99213 25 1`). Lines are named by their
 * number.
 */
export function parseCheckLines(text: string): ParsedCheckLines {
  const lines: CheckLine[] = [];
  const unread: UnreadLine[] = [];
  for (const [at, row] of text.split(/\r\n|[\r\n;]/).entries()) {
    if (row.trim() === '' || lines.length >= MOST_CHECK_LINES) continue;
    const line = row.length > LONGEST_LINE ? undefined : parseCheckLine(row, String(at + 1));
    if (line === undefined) unread.push({ number: at + 1, text: row.trim().slice(0, LONGEST_LINE) });
    else lines.push(line);
  }
  return { lines, unread };
}

const UNITS = /^(?:[x×*]\s*)?(\d{1,7}(?:\.\d{1,3})?)$/i;
const MODIFIER = /^[A-Z0-9]{2}$/;
const FILLER = /^(?:units?|[x×*])$/i;

function parseCheckLine(row: string, id: string): CheckLine | undefined {
  const [head = '', ...rest] = row
    .trim()
    .toUpperCase()
    .split(/[\s,\t]+/)
    .filter(token => token !== '');
  const [printed = '', ...attached] = head.split('-');
  const named = readCode(printed);
  if (named === undefined) return undefined;
  const tokens = [...attached, ...rest.flatMap(token => token.split('-'))].filter(
    token => token !== '' && !FILLER.test(token),
  );
  const modifiers: string[] = [];
  let units = '1';
  for (const [at, token] of tokens.entries()) {
    const isLast = at === tokens.length - 1;
    const count = UNITS.exec(token)?.[1];
    if (count !== undefined && at >= attached.length && isLast) units = trimmed(count);
    else if (MODIFIER.test(token)) modifiers.push(token);
    else return undefined;
  }
  return { id, ...named, modifiers, units };
}

/**
 * An ICD-10-CM code without its dot can look like a HCPCS code (`J1745`); so typed, it is taken for the HCPCS code. With
 * its dot it is never one.
 */
function readCode(printed: string): Pick<CheckLine, 'system' | 'code'> | undefined {
  const hcpcs = parseHcpcsCode(printed);
  if (hcpcs !== undefined) return { system: 'hcpcs', code: hcpcs };
  const cpt = /^\d/.test(printed) ? parseProcedureCode(printed) : undefined;
  if (cpt !== undefined) return { system: 'cpt', code: cpt };
  const icd = /\d/.test(printed) ? parseIcd10cmCode(printed) : undefined;
  return icd === undefined ? undefined : { system: 'icd10cm', code: icd };
}

function trimmed(count: string): string {
  return count.includes('.') ? count.replace(/0+$/, '').replace(/\.$/, '') : count.replace(/^0+(?=\d)/, '');
}
