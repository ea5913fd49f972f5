import { type CodeKey, codeKeyOf, printedCode } from '../domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../domain/codeRecord.ts';
import { possibleParents } from '../domain/icd10cmHierarchy.ts';
import type { Pack, PackEntry } from './packFormat.ts';

/** One place where a pack does not say what the official release says. */
export interface PackMismatch {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly field: string;
  readonly inPack: string;
  readonly official: string;
}

/**
 * Compares every record of `pack`, in every field, with the release it claims to be taken from.
 *
 * Positions differ by nature (a pack is a small part of the release), so the order is compared instead:
 * each record must come after the one before it in the release too. Every header the release has above an
 * ICD-10-CM code must be in the pack.
 */
export function auditPack(pack: Pack, official: readonly CodeRecord[]): readonly PackMismatch[] {
  const byKey = new Map<CodeKey, CodeRecord>(official.map(record => [keyOfRecord(record), record]));
  const mismatches: PackMismatch[] = [];
  let before: { readonly code: string; readonly position: number } | undefined;
  for (const entry of pack.entries) {
    const { record } = entry;
    const theirs = byKey.get(keyOfRecord(record));
    if (theirs === undefined) {
      mismatches.push(mismatchOf(entry, 'code', record.code, undefined));
      continue;
    }
    for (const field of fieldsOf(record, theirs)) {
      const ours = fieldValue(record, field);
      const value = fieldValue(theirs, field);
      if (said(ours) !== said(value)) mismatches.push(mismatchOf(entry, field, ours, value));
    }
    if (before !== undefined && theirs.position <= before.position) {
      mismatches.push(mismatchOf(entry, 'order', `after ${before.code}`, `before ${before.code}`));
    }
    before = { code: record.code, position: theirs.position };
  }
  return [...mismatches, ...missingHeaders(pack, byKey)];
}

/** A pack without a header the release has would show a code under the wrong one. */
function missingHeaders({ entries }: Pack, official: ReadonlyMap<CodeKey, CodeRecord>): readonly PackMismatch[] {
  const inPack = new Set(entries.map(entry => keyOfRecord(entry.record)));
  return entries.flatMap(entry => {
    const { system, code } = entry.record;
    if (system !== 'icd10cm') return [];
    const missing = possibleParents(code).filter(above => {
      const key = codeKeyOf(system, above);
      return official.has(key) && !inPack.has(key);
    });
    return missing.map(above => mismatchOf(entry, 'header above', undefined, printedCode(system, above)));
  });
}

/** One line for the person who keeps the pack. */
export function describeMismatch({ file, line, code, field, inPack, official }: PackMismatch): string {
  return `${file}:${line}  ${code}  ${field}: pack ${inPack}, official ${official}`;
}

/** Its place, and what is read from other files of the zip: a pack has the fields of the record. */
const NOT_OF_THE_RECORD = ['position', 'processingNoteText', 'isUnlisted'];

function fieldsOf(ours: CodeRecord, theirs: CodeRecord): readonly string[] {
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter(
    field => !NOT_OF_THE_RECORD.includes(field),
  );
}

function fieldValue(record: CodeRecord, field: string): unknown {
  return new Map<string, unknown>(Object.entries(record)).get(field);
}

function mismatchOf({ record, file, line }: PackEntry, field: string, ours: unknown, theirs: unknown): PackMismatch {
  const code = printedCode(record.system, record.code);
  return { file, line, code, field, inPack: said(ours), official: said(theirs) };
}

function said(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
