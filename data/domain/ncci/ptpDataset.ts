import type { DatasetChunk } from '../datasetChunk.ts';
import { unpackCode } from './procedureCode.ts';
import { type PtpQuestion, ptpChunks, readPtpChunk } from './ptpChunk.ts';
import type { PtpEdit } from './ptpEdit.ts';
import type { PtpColumn } from './ptpOrder.ts';
import type { PtpRows } from './ptpRows.ts';

/** What all rows of a file share. */
export interface PtpFacts {
  /** The reasons the rows name by number. */
  readonly rationales: readonly string[];
  /** The first and the last column 1 code. */
  readonly from: string;
  readonly through: string;
  /** One of the several files CMS cuts a quarter into: other column 1 codes are in the others. */
  readonly isPart: boolean;
}

/** The key of the chunk with the facts; it sorts before all others. */
export const PTP_FACTS_KEY = '0';

/** The key pairs are found by: the column, then the code. */
export function ptpKey(by: PtpColumn, code: string): string {
  return `${DIRECTIONS[by]} ${code}`;
}

const DIRECTIONS: Record<PtpColumn, string> = { column1: '1', column2: '2' };

/**
 * The chunks of a file of pair edits: its facts, every pair under its column 1 code, and every pair again under its
 * column 2 code. Only the second group counts as rows, so that a pair is counted once.
 */
export function* ptpDatasetChunks(
  rows: PtpRows,
  facts: Pick<PtpFacts, 'rationales' | 'isPart'>,
): Generator<DatasetChunk> {
  const codes = rows.column1.reduce(
    ({ least, most }, code) => ({ least: Math.min(least, code), most: Math.max(most, code) }),
    { least: rows.column1[0] ?? 0, most: 0 },
  );
  const all: PtpFacts = { ...facts, from: unpackCode(codes.least), through: unpackCode(codes.most) };
  yield { first: PTP_FACTS_KEY, count: 0, bytes: new TextEncoder().encode(JSON.stringify(all)) };
  for (const { first, count, bytes } of ptpChunks(rows, 'column1')) {
    yield { first: ptpKey('column1', first), count, bytes };
  }
  for (const { first, bytes } of ptpChunks(rows, 'column2')) {
    yield { first: ptpKey('column2', first), count: 0, bytes };
  }
}

/** The facts in the chunk under `PTP_FACTS_KEY`; `undefined` where the bytes are not that. */
export function readPtpFacts({ bytes }: DatasetChunk): PtpFacts | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as PtpFacts;
  } catch {
    return undefined;
  }
}

/** @param chunk the last one whose first key is not after that of the question: it may be of the other direction. */
export function readPtpPairs(
  chunk: DatasetChunk | undefined,
  question: PtpQuestion,
  { rationales }: PtpFacts,
): readonly PtpEdit[] | undefined {
  if (!chunk?.first.startsWith(`${DIRECTIONS[question.by]} `)) return [];
  return readPtpChunk(chunk.bytes, question, rationales);
}
