import { type CodeChange, changeWord, describeEnding } from '../../../data/domain/changes/codeChange.ts';
import { splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import { tableAsCsv } from '../../../data/formats/csv/tableAsCsv.ts';
import { printedKey } from './shownChanges.ts';

const COLUMNS = [
  'System',
  'Code',
  'What happened',
  'Text before',
  'Text now',
  'Unannounced',
  'Ended',
  'Instead',
  'Unit before',
  'Unit now',
  'Above before',
  'Above now',
  'Billable before',
  'Billable now',
  'Release before',
  'Release now',
] as const;

/** The changes as a table (CSV). */
export function changesAsCsv(changes: readonly CodeChange[], before: Release, after: Release): string {
  const rows = changes.map(change => [
    systemName(splitCodeKey(change.key).system),
    printedKey(change),
    change.kinds.map(changeWord).join('; '),
    change.before?.longText ?? '',
    change.after?.longText ?? '',
    change.isSilent ? 'yes' : '',
    change.ending === undefined ? '' : describeEnding(change.ending),
    change.insteadOf.map(({ code }) => code).join('; '),
    change.units?.before ?? '',
    change.units?.after ?? '',
    change.parents?.before ?? '',
    change.parents?.after ?? '',
    billableWord(change.before),
    billableWord(change.after),
    before.title,
    after.title,
  ]);
  return tableAsCsv(COLUMNS, rows);
}

/** Empty where the release does not have the code, and for HCPCS, whose file does not say it. */
function billableWord(record: CodeRecord | undefined): string {
  if (record?.system !== 'icd10cm') return '';
  return record.billable ? 'yes' : 'no';
}
