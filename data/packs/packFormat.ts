import type { CodeKey } from '../domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../domain/codeRecord.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { hcpcsRecordOf } from './hcpcsPackRecord.ts';
import { icd10cmRecordOf } from './icd10cmPackRecord.ts';
import type { PackFailure } from './packFailure.ts';
import { type PackHeading, readPackHeading } from './packHeading.ts';
import { blocksOf, failureAt, linesOf, type PackFile } from './packLines.ts';

/** A record and where it is written, so that a finding can name the line. */
export interface PackEntry {
  readonly record: CodeRecord;
  readonly file: string;
  readonly line: number;
}

export interface Pack {
  readonly heading: PackHeading;
  /** In the official order; `record.position` counts it from 0. */
  readonly entries: readonly PackEntry[];
}

/**
 * Reads a pack strictly: the first thing that is not as docs/formats/starter-pack.md has it is the answer.
 *
 * @param heading the file that names the pack, its version, series and official release.
 * @param families the files with the codes, in order.
 */
export function parsePack(heading: PackFile, families: readonly PackFile[]): Result<Pack, PackFailure> {
  const read = readPackHeading(heading);
  if (!read.ok) return read;
  const recordOf = read.value.series === 'hcpcs' ? hcpcsRecordOf : icd10cmRecordOf;
  const entries: PackEntry[] = [];
  const seen = new Set<CodeKey>();
  for (const family of families) {
    const lines = linesOf(family);
    if (!lines.ok) return lines;
    const blocks = blocksOf(lines.value);
    if (!blocks.ok) return blocks;
    if (blocks.value.length === 0) return fail({ file: family.name, line: 1, problem: 'no-records', found: '' });
    for (const block of blocks.value) {
      const record = recordOf(block, entries.length);
      if (!record.ok) return record;
      const key = keyOfRecord(record.value);
      if (seen.has(key)) return fail(failureAt(block.head, 'duplicate-code', record.value.code));
      seen.add(key);
      entries.push({ record: record.value, file: block.head.file, line: block.head.line });
    }
  }
  return ok({ heading: read.value, entries: read.value.series === 'hcpcs' ? inHcpcsOrder(entries) : entries });
}

/**
 * Families of a HCPCS pack go by subject, so its order is made here: the official file has modifiers first,
 * then codes, each by their characters. ICD-10-CM has an order of its own (C43, C4A, C44): there the pack's
 * is kept.
 */
function inHcpcsOrder(entries: readonly PackEntry[]): readonly PackEntry[] {
  const sorted = [...entries].sort((a, b) => compare(sortKey(a), sortKey(b)));
  return sorted.map((entry, position) => ({ ...entry, record: { ...entry.record, position } }));
}

function sortKey({ record }: PackEntry): string {
  return `${record.system === 'hcpcsmod' ? 0 : 1}${record.code}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
