/** The columns of a table by their names, folded to upper-case letters and digits: names vary in everything else. */
export interface TableShape<F extends string> {
  readonly columns: Readonly<Record<F, RegExp>>;
  /** Together they are found in this table only; without one of them a row is not its header. */
  readonly signs: readonly F[];
  /** Rows a heading is spread over; the parts of a name are joined from the top. */
  readonly headingRows?: number;
}

export type TableColumns<F extends string> = Readonly<Partial<Record<F, number>>>;

/** Headers stand in row 10 at most, below titles and notes; a quoted note can hold many lines. */
export const HEADER_WITHIN = 30;

/** Where each field stands, from 0, in the last of `rows`; `undefined` where that row is not the header. */
export function findTableColumns<F extends string>(
  rows: readonly (readonly string[])[],
  { columns, signs, headingRows = 1 }: TableShape<F>,
): TableColumns<F> | undefined {
  const heading = rows.slice(-headingRows);
  const names = (heading.at(-1) ?? []).map((_, at) => foldName(heading.map(row => row[at] ?? '').join('')));
  const found: Partial<Record<F, number>> = {};
  for (const field of Object.keys(columns) as F[]) {
    const at = names.findIndex(name => columns[field].test(name));
    if (at !== -1) found[field] = at;
  }
  return signs.every(field => found[field] !== undefined) ? found : undefined;
}

/** Whether the header of a table is among the first rows. */
export function hasTable<F extends string>(rows: readonly (readonly string[])[], shape: TableShape<F>): boolean {
  return rows
    .slice(0, HEADER_WITHIN)
    .some((_, at) => findTableColumns(rows.slice(Math.max(0, at + 1 - (shape.headingRows ?? 1)), at + 1), shape));
}

function foldName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9%]/g, '');
}
