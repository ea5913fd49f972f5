import type { CodeKey } from './codeKey.ts';
import { type CodeRecord, keyOfRecord } from './codeRecord.ts';

/** What one release has that another has not, by code and by text; each list in the order of its file. */
export interface RecordDifference {
  readonly added: readonly CodeRecord[];
  readonly removed: readonly CodeRecord[];
  readonly reworded: readonly Rewording[];
}

export interface Rewording {
  readonly before: CodeRecord;
  readonly after: CodeRecord;
}

/**
 * Compares two releases of one series.
 *
 * Reworded means another long text, whatever the action code says: of the 83 texts that changed from October 2024 to
 * January 2025, 26 are marked "no change". A retired code stays in the HCPCS file, so it is not removed.
 */
export function compareRecords(before: Iterable<CodeRecord>, after: Iterable<CodeRecord>): RecordDifference {
  const earlier = new Map<CodeKey, CodeRecord>();
  for (const record of before) earlier.set(keyOfRecord(record), record);
  const added: CodeRecord[] = [];
  const reworded: Rewording[] = [];
  for (const record of after) {
    const key = keyOfRecord(record);
    const old = earlier.get(key);
    if (old === undefined) added.push(record);
    else if (old.longText !== record.longText) reworded.push({ before: old, after: record });
    earlier.delete(key);
  }
  return { added, removed: [...earlier.values()], reworded };
}
