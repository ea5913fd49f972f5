import { parseHcpcsCode } from '../domain/hcpcsCode.ts';
import { parseIcd10cmCode } from '../domain/icd10cmCode.ts';
import { parseProcedureCode } from '../domain/ncci/procedureCode.ts';
import type { CheckLine } from './checkLine.ts';
import { isItem } from './modifierKinds.ts';

/** A typed line that names no code this app knows the form of. */
export interface UnreadLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** A number that was taken for the units and could have been meant as a modifier. */
export interface UnitsReading {
  /** From 1. */
  readonly number: number;
  /** As a person writes it. */
  readonly code: string;
  readonly units: string;
}

export interface ParsedCheckLines {
  readonly lines: readonly CheckLine[];
  readonly unread: readonly UnreadLine[];
  readonly readAsUnits: readonly UnitsReading[];
}

const MOST_CHECK_LINES = 200;
const LONGEST_LINE = 200;

/**
 * Reads lines as coders write them: `99213-25 x1`, `J9207 72`, `0054T RT LT`, `E11.42`. A number after a code is its
 * units; a modifier of two digits stands behind a hyphen or before the units (`99213 25 1`). Between a code and its
 * modifiers a number is the units where it can be no modifier of two digits, and where the code is that of an item, which
 * hardly takes one (`J9207 91 JW`). Lines are named by their number.
 */
export function parseCheckLines(text: string): ParsedCheckLines {
  const lines: CheckLine[] = [];
  const unread: UnreadLine[] = [];
  const readAsUnits: UnitsReading[] = [];
  for (const [at, row] of text.split(/\r\n|[\r\n;]/).entries()) {
    if (row.trim() === '' || lines.length >= MOST_CHECK_LINES) continue;
    const line = row.length > LONGEST_LINE ? undefined : parseCheckLine(row, String(at + 1));
    if (line === undefined) unread.push({ number: at + 1, text: row.trim().slice(0, LONGEST_LINE) });
    else {
      lines.push(line.line);
      if (line.mayBeModifier) readAsUnits.push({ number: at + 1, code: line.line.code, units: line.line.units });
    }
  }
  return { lines, unread, readAsUnits };
}

const UNITS = /^(?:[x×*]\s*)?(\d{1,7}(?:\.\d{1,3})?)$/i;
const MODIFIER = /^[A-Z0-9]{2}$/;
const FILLER = /^(?:units?|[x×*])$/i;
/** The numbers of the CPT modifiers, without a word of theirs. */
const CPT_MODIFIERS = new Set(
  '22 23 24 25 26 27 32 33 47 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 96 97 99'.split(
    ' ',
  ),
);

interface ParsedLine {
  readonly line: CheckLine;
  /** The units could have been meant as a modifier. */
  readonly mayBeModifier: boolean;
}

function parseCheckLine(row: string, id: string): ParsedLine | undefined {
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
  const unitsAt = placeOfUnits(named.code, tokens, attached.length);
  for (const [at, token] of tokens.entries()) {
    if (at === unitsAt) continue;
    if (!MODIFIER.test(token)) return undefined;
    modifiers.push(token);
  }
  const typed = tokens[unitsAt] ?? '1';
  const isDoubtful = unitsAt < tokens.length - 1 || !isItem(named.code);
  return {
    line: { id, ...named, modifiers, units: trimmed(UNITS.exec(typed)?.[1] ?? '1') },
    mayBeModifier: unitsAt !== NOWHERE && isDoubtful && CPT_MODIFIERS.has(typed),
  };
}

const NOWHERE = -1;

/** Which token is the units: the last, where it is a number; else a number that is no modifier of the code. */
function placeOfUnits(code: string, tokens: readonly string[], attached: number): number {
  const isCount = (token: string | undefined, at: number): boolean =>
    token !== undefined && at >= attached && UNITS.test(token);
  const last = tokens.length - 1;
  if (isCount(tokens[last], last)) return last;
  return tokens.findIndex((token, at) => isCount(token, at) && (isItem(code) || !CPT_MODIFIERS.has(token)));
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
