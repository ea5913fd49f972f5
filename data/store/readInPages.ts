import type { Table } from 'dexie';

/** Rows of one page: read in a few milliseconds, so that a key press never waits for a table of twenty thousand. */
const PAGE_ROWS = 4_000;

/**
 * Every row of a table in the order of its keys, page by page, inside a transaction of the caller's.
 *
 * @param keyOf the primary key of a row.
 */
export async function readInPages<Row>(
  table: Table<Row, string, unknown>,
  keyOf: (row: Row) => string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const last = rows.at(-1);
    const from = last === undefined ? table.toCollection() : table.where(':id').above(keyOf(last));
    const page = await from.limit(PAGE_ROWS).toArray();
    rows.push(...page);
    if (page.length < PAGE_ROWS) return rows;
  }
}
