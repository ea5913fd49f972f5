import type { KeyedRow } from './datasetRow.ts';

/** Rows that are neighbours in the order of their keys, ready to be stored. All rows of one key are in one chunk. */
export interface DatasetChunk {
  /** Key of its first row: a chunk is found by it. */
  readonly first: string;
  /** How many rows it holds. */
  readonly count: number;
  /** UTF-8 JSON of the rows, or a form of the kind's own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Large enough to be quick to write, small enough that reading one for one code takes no time. */
const CHUNK_BYTES = 48 * 1024;

/** Sorts rows by their keys and cuts them into chunks of about 48 KB. Rows of one key stay in the order of the file. */
export function encodeRows(rows: readonly KeyedRow[]): readonly DatasetChunk[] {
  const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const chunks: DatasetChunk[] = [];
  let texts: string[] = [];
  let first = '';
  let length = 0;
  const flush = (): void => {
    if (texts.length === 0) return;
    chunks.push({ first, count: texts.length, bytes: new TextEncoder().encode(`[${texts.join(',')}]`) });
    texts = [];
    length = 0;
  };
  for (const [at, row] of sorted.entries()) {
    if (length >= CHUNK_BYTES && row.key !== sorted[at - 1]?.key) flush();
    if (texts.length === 0) first = row.key;
    const text = JSON.stringify(row);
    texts.push(text);
    length += text.length;
  }
  flush();
  return chunks;
}

/** The rows `encodeRows` made a chunk of; `undefined` where the bytes are not that. */
export function decodeRows<R extends KeyedRow>(bytes: Uint8Array, count: number): readonly R[] | undefined {
  try {
    const rows = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as R[];
    return Array.isArray(rows) && rows.length === count ? rows : undefined;
  } catch {
    return undefined;
  }
}
