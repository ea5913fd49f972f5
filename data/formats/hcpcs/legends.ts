import type { CodeRecord } from '../../domain/codeRecord.ts';

/** What other files of the same zip say about the codes of a HCPCS release. */
export type Legend =
  | { readonly kind: 'processing-notes'; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'unlisted-codes'; readonly codes: ReadonlySet<string> };

/** The records with what the legends say about them; all others as they were. */
export function withLegends(records: readonly CodeRecord[], legends: readonly Legend[]): readonly CodeRecord[] {
  if (legends.length === 0) return records;
  return records.map(record => {
    if (record.system === 'icd10cm') return record;
    const said = Object.assign({}, ...legends.map(legend => saidOf(record, legend)));
    return Object.keys(said).length === 0 ? record : { ...record, ...said };
  });
}

function saidOf(record: Exclude<CodeRecord, { system: 'icd10cm' }>, legend: Legend): Partial<typeof record> {
  if (legend.kind === 'unlisted-codes') {
    return record.system === 'hcpcs' && legend.codes.has(record.code) ? { isUnlisted: true } : {};
  }
  const processingNoteText = legend.texts.get(record.processingNote ?? '');
  return processingNoteText === undefined ? {} : { processingNoteText };
}
