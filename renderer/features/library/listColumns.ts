import { parseCptCode } from '../../../data/domain/cptCode.ts';
import type { ListMapping } from '../../../data/domain/ownList.ts';
import type { TableSample } from '../../../data/formats/lists/tableSample.ts';

/** Which column is what, as values of select fields: the place from 0, or none. */
export interface Roles {
  readonly code: string;
  readonly text: string;
  readonly from: string;
  readonly through: string;
}

export const NO_COLUMN = 'none';

const CODE = /\bcodes?\b|^id$/i;
const TEXT = /descr|text|name|meaning|title|definition/i;
const FROM = /start|from|begin|effective|first/i;
const THROUGH = /\bend|through|thru|term|until|last|expir|\bto\b/i;

/** What each column is called where a person chooses among them: its name in the file, else its first cell. */
export function columnNames({ columnCount, rows }: TableSample, hasHeader: boolean): readonly string[] {
  return Array.from({ length: columnCount }, (_, at) => {
    const cell = rows[0]?.[at] ?? '';
    if (cell === '') return `Column ${at + 1}`;
    return hasHeader ? `${at + 1}: ${cell}` : `Column ${at + 1}, beginning “${cell}”`;
  });
}

/** A first guess by the names of the columns; the person sees it and decides. */
export function firstMapping(rows: readonly (readonly string[])[]): Roles {
  const names = rows[0] ?? [];
  const find = (name: RegExp, taken: readonly number[]): number =>
    names.findIndex((each, at) => !taken.includes(at) && name.test(each));
  const code = Math.max(0, find(CODE, []));
  const named = find(TEXT, [code]);
  const text = named === -1 ? (code === 0 ? 1 : 0) : named;
  const from = find(FROM, [code, text]);
  const through = find(THROUGH, [code, text, from]);
  const chosen = (at: number): string => (at === -1 ? NO_COLUMN : String(at));
  return { code: chosen(code), text: chosen(text), from: chosen(from), through: chosen(through) };
}

/** The columns as they are read. */
export function mappingOf({ code, text, from, through }: Roles): Omit<ListMapping, 'name' | 'hasHeader'> {
  return {
    code: Number(code),
    text: Number(text),
    ...(from !== NO_COLUMN && { from: Number(from) }),
    ...(through !== NO_COLUMN && { through: Number(through) }),
  };
}

/** The same back again. */
export function rolesOf({ code, text, from, through }: ListMapping): Roles {
  const place = (at: number | undefined): string => (at === undefined ? NO_COLUMN : String(at));
  return { code: place(code), text: place(text), from: place(from), through: place(through) };
}

/** Whether what is chosen as codes looks like CPT: at least two numbers, and most of the rows seen. */
export function holdsCptNumbers(rows: readonly (readonly string[])[], { code }: Roles): boolean {
  const cells = rows.map(row => row[Number(code)] ?? '').filter(Boolean);
  const numbers = cells.filter(cell => parseCptCode(cell) !== undefined).length;
  return numbers > 1 && numbers * 2 > cells.length;
}
