import type { TermLine } from '../../../data/domain/indexTerms/termLines.ts';

/** What stands in a cell, and where it leads. */
export interface Cell {
  readonly heading: string;
  readonly text: string;
  /** Beside the text, less loud: nonessential modifiers, the manifestation code. */
  readonly more?: string;
  /** As printed but for marks and dashes at its end. */
  readonly code?: string;
  /** The term it points to. */
  readonly see?: string;
}

const TERM = 'Term';
const INDEX_HEADINGS = ['Code', 'See'];
/** Footnote marks and the dash for characters still to be chosen. */
const AFTER_CODE = /\.?[-#*]+$/;

export function isLink({ code, see }: Cell): boolean {
  return code !== undefined || see !== undefined;
}

export function headingsOf(columns: readonly string[] | undefined): readonly string[] {
  return [TERM, ...(columns ?? INDEX_HEADINGS)];
}

/** The cells of a term: itself, then a code for each column of a table, or the code and the "see" of an index. */
export function cellsOf(
  { path, record }: TermLine,
  columns: readonly string[] | undefined,
  showsPath: boolean,
): readonly Cell[] {
  const see = record.see ?? record.seeAlso ?? record.seeCategory;
  const seeWords = record.see !== undefined ? 'See' : record.seeAlso !== undefined ? 'See also' : 'See category';
  const note = see === undefined ? undefined : `${seeWords} ${see}`;
  const more = [record.modifiers, columns === undefined ? undefined : note].filter(Boolean).join(' ');
  const term: Cell = {
    heading: TERM,
    text: showsPath ? path : record.title,
    ...(more !== '' && { more }),
    ...(columns !== undefined && see !== undefined && { see }),
  };
  if (columns !== undefined)
    return [term, ...columns.map((heading, at) => codeCell(heading, record.cells?.[at] ?? ''))];
  const code = codeCell('Code', record.code ?? '');
  const withManifestation = record.manifestation === undefined ? code : { ...code, more: `[${record.manifestation}]` };
  const isCategory = record.seeCategory !== undefined && record.see === undefined && record.seeAlso === undefined;
  const seen: Cell = {
    heading: 'See',
    text: note ?? '',
    ...(see !== undefined && (isCategory ? { code: bare(see) } : { see })),
  };
  return [term, withManifestation, seen];
}

function codeCell(heading: string, printed: string): Cell {
  return { heading, text: printed, ...(printed !== '' && { code: bare(printed) }) };
}

function bare(printed: string): string {
  return printed.replace(AFTER_CODE, '');
}
