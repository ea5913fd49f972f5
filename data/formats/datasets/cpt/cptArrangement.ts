import Papa from 'papaparse';
import type { CptTextLength } from '../../../domain/cptText.ts';
import { mostLines } from '../mostLines.ts';
import { findTableColumns, type TableColumns, type TableShape } from '../tableShape.ts';

/** How the texts stand on the lines of a file. */
export type CptArrangement =
  | {
      readonly kind: 'named';
      readonly delimiter: '\t' | ',';
      readonly columns: TableColumns<CptColumn>;
      /** From 1. */
      readonly headerLine: number;
    }
  /** Code and one to three texts, with tabs between them. */
  | { readonly kind: 'tabs' }
  /** Code in the first five characters; each text begins at the same character of every line, from 0. */
  | { readonly kind: 'fixed'; readonly starts: readonly number[] };

export type CptColumn = 'code' | CptTextLength;

/** Names of columns as licensees have them, folded to capitals. Source: docs/formats/cpt-text.md. */
const HEADER: TableShape<CptColumn> = {
  columns: {
    code: /^(?:CPT|CPTCODES?|CODE)$/,
    shortText: /^SHORT(?:DESC(?:RIPTION|RIPTOR)?|TEXT)?$/,
    mediumText: /^MED(?:IUM)?(?:DESC(?:RIPTION|RIPTOR)?|TEXT)?$/,
    longText: /^(?:LONG(?:DESC(?:RIPTION|RIPTOR)?|TEXT)?|DESC(?:RIPTION|RIPTOR))$/,
  },
  signs: ['code'],
};

/** Notices stand above the codes. */
const HEADER_WITHIN_LINES = 80;
const TAB_LINE = /^"?\d{4}[\dAFMTU][^\t\w]{0,2}\t(?=.*[A-Za-z]{2})[^\t]+(?:\t[^\t]*){0,2}$/;
const FIXED_LINE = /^\d{4}[\dAFMTU]\s+(?=.*[A-Za-z]{2})\S/;
const SHAPE = /^"?\d{4}[\dAFMTU]"?$/;
const CODE_LENGTH = 5;
const MOST_TEXTS = 3;

/** The arrangement the first lines of a file are in; `undefined` where they are not texts of CPT codes. */
export function cptArrangement(lines: readonly string[]): CptArrangement | undefined {
  const named = namedArrangement(lines);
  if (named !== undefined) return named;
  const begun = lines.slice(Math.max(0, firstCodeLine(lines)));
  if (mostLines(begun, line => TAB_LINE.test(line))) return { kind: 'tabs' };
  if (!mostLines(begun, line => FIXED_LINE.test(line))) return undefined;
  const starts = textStarts(begun.filter(line => FIXED_LINE.test(line)));
  return starts.length === 0 ? undefined : { kind: 'fixed', starts };
}

/** Whether a line is one of the codes and no notice above them. */
export function isCodeLine(line: string): boolean {
  return FIXED_LINE.test(line) || TAB_LINE.test(line);
}

function firstCodeLine(lines: readonly string[]): number {
  return lines.findIndex(isCodeLine);
}

function namedArrangement(lines: readonly string[]): CptArrangement | undefined {
  for (const [at, line] of lines.slice(0, HEADER_WITHIN_LINES).entries()) {
    const delimiter = line.includes('\t') ? '\t' : ',';
    const columns = findTableColumns([cellsOf(line, delimiter)], HEADER);
    if (columns === undefined || Object.keys(columns).length < 2) continue;
    const isOne = (row: string): boolean => SHAPE.test(cellsOf(row, delimiter)[columns.code ?? 0]?.trim() ?? '');
    if (mostLines(lines.slice(at + 1), isOne)) return { kind: 'named', delimiter, columns, headerLine: at + 1 };
  }
  return undefined;
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  return delimiter === '\t' ? line.split('\t') : (Papa.parse<string[]>(line, { delimiter }).data[0] ?? []);
}

/**
 * A text begins where no line has anything but a blank before it and something at it. A blank between two words can stand
 * so in a few lines by chance, never in many; a column is filled up with blanks in at least one of them.
 */
function textStarts(lines: readonly string[]): readonly number[] {
  const longest = Math.max(...lines.map(line => line.length));
  const starts: number[] = [];
  for (let at = CODE_LENGTH + 1; at < longest && starts.length < MOST_TEXTS; at += 1) {
    const reaching = lines.filter(line => line.length > at);
    const isStart = reaching.every(line => line[at - 1] === ' ' && line[at] !== ' ');
    const isFilledUp = starts.length === 0 || reaching.some(line => line[at - 2] === ' ');
    if (isStart && isFilledUp && (starts.length === 0 || reaching.length > 1)) starts.push(at);
  }
  return starts;
}
