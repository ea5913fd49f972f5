import type { CompanionKind } from '../../domain/companion.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import { IssueList } from '../issueList.ts';
import { badLine } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import type { ParsedCompanion } from '../parsedCompanion.ts';
import { decodeBlocks } from '../text/textBlocks.ts';
import { parseXml } from '../xml/parseXml.ts';
import { readCrosswalk } from './crosswalkFile.ts';
import { fiscalPeriod } from './fiscalPeriod.ts';
import { IndexReader } from './indexFile.ts';
import { TabularReader } from './tabularFile.ts';

/** A companion file but for where it came from. */
export type CompanionContent = Omit<ParsedCompanion, 'source'>;

export interface CompanionFile {
  readonly kind: CompanionKind;
  readonly bytes: Uint8Array;
  /** What failures call it. */
  readonly file: string;
  /** Its names, the most telling first. */
  readonly names: readonly string[];
}

/** Reads every record of a companion file whose kind was recognised. */
export async function readCompanion(
  { kind, bytes, file, names }: CompanionFile,
  pacer: Pacer,
): Promise<Result<CompanionContent, ImportFailure>> {
  if (kind === 'hcpcs-ndc-crosswalk') return crosswalk(kind, bytes, file, pacer);
  const reader = kind === 'icd10cm-tabular' ? new TabularReader() : new IndexReader();
  const parsed = await parseXml(bytes, reader, () => reader.records.length, file, pacer);
  if (!parsed.ok) return parsed;
  const period = fiscalPeriod(reader.version, names);
  if (period === undefined) return fail(badLine(file, { line: 1, problem: 'missing-period', found: reader.version }));
  if (reader.records.length === 0) return fail({ kind: 'not-recognised', file, sawInstead: 'a list without entries' });
  const columns = reader instanceof IndexReader ? reader.columns : [];
  return ok({
    kind,
    ...period,
    records: reader.records,
    ...(columns.length > 0 && { columns }),
    issues: [],
    issueCount: 0,
  });
}

async function crosswalk(
  kind: CompanionKind,
  bytes: Uint8Array,
  file: string,
  pacer: Pacer,
): Promise<Result<CompanionContent, ImportFailure>> {
  const issues = new IssueList();
  const read = await readCrosswalk(await decodeBlocks(bytes, pacer), file, issues, pacer);
  if (!read.ok) return read;
  if (read.value.records.length === 0)
    return fail({ kind: 'not-recognised', file, sawInstead: 'a list without entries' });
  return ok({ kind, ...read.value, issues: issues.first, issueCount: issues.count });
}
