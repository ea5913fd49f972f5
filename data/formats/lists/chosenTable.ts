import type { ListMapping } from '../../domain/ownList.ts';
import type { ReleaseSource } from '../../domain/release.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import { IssueList } from '../issueList.ts';
import { Cancelled, Pacer } from '../pacer.ts';
import type { ParsedDataset } from '../parsedDataset.ts';
import type { ReadOptions } from '../parsedRelease.ts';
import { decodeBlocks } from '../text/textBlocks.ts';
import { readOwnList } from './readOwnList.ts';
import type { TableSample } from './tableSample.ts';

/** A table of a kind no layout knows: it becomes a list once a person says which column is what. */
export interface ChosenTable {
  readonly kind: 'table';
  readonly table: TableSample;
  readonly source: ReleaseSource;
  /** Reads every row; installs nothing. May be asked again with other columns. */
  readonly readList: (mapping: ListMapping, options: ReadOptions) => Promise<Result<ParsedDataset, ImportFailure>>;
}

/** @param file what failures call it */
export function chosenTable(table: TableSample, bytes: Uint8Array, file: string, source: ReleaseSource): ChosenTable {
  const readList = async (
    mapping: ListMapping,
    options: ReadOptions,
  ): Promise<Result<ParsedDataset, ImportFailure>> => {
    const pacer = new Pacer(options);
    const issues = new IssueList();
    try {
      const text = await decodeBlocks(bytes, pacer);
      const content = await readOwnList({ text, file, issues, pacer }, table.delimiter, mapping);
      if (!content.ok) return content;
      pacer.report({ phase: 'reading', rows: content.value.rowCount, fraction: 1 });
      const { rowCount, chunks, hasCptText } = content.value;
      const about = { kind: 'own-list', listName: mapping.name, rowCount, chunks, hasCptText, source } as const;
      return ok({ ...about, issues: issues.first, issueCount: issues.count });
    } catch (reason) {
      if (reason instanceof Cancelled) return fail({ kind: 'cancelled' });
      throw reason;
    }
  };
  return { kind: 'table', table, source, readList };
}
