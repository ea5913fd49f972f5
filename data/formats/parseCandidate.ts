import type { HcpcsRecord } from '../domain/codeRecord.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ReleaseCandidate } from './candidate.ts';
import { effectiveDateOf } from './hcpcs/effectiveDate.ts';
import { dateInNames } from './icd10cm/dateInName.ts';
import type { ImportFailure } from './importFailure.ts';
import { IssueList } from './issueList.ts';
import type { ParsedRelease, SuggestedDate } from './parsedRelease.ts';
import type { Layout } from './recognise.ts';

/** A release but for the file it came from. */
export type ParsedContent = Omit<ParsedRelease, 'source'>;

const SERIES_OF: Record<Layout, ParsedContent['series']> = {
  'hcpcs-text': 'hcpcs',
  'hcpcs-workbook': 'hcpcs',
  'hcpcs-table': 'hcpcs',
  'icd-order': 'icd10cm',
  'icd-codes': 'icd10cm',
};

/** Reads every record of the file chosen among the candidates. */
export async function parseCandidate(
  candidate: ReleaseCandidate,
  chosenName: string,
): Promise<Result<ParsedContent, ImportFailure>> {
  const issues = new IssueList();
  const records = await candidate.readRecords([chosenName, ...candidate.path].join(' › '), issues);
  if (!records.ok) return records;
  const series = SERIES_OF[candidate.layout];
  const date = suggestDate(records.value, candidate, chosenName);
  return ok({
    series,
    records: records.value,
    issues: issues.first,
    issueCount: issues.count,
    ...(date ? { suggestedEffectiveFrom: date } : {}),
  });
}

function suggestDate(
  records: ParsedContent['records'],
  { path }: ReleaseCandidate,
  chosenName: string,
): SuggestedDate | undefined {
  const hcpcs = records.filter((record): record is HcpcsRecord => record.system !== 'icd10cm');
  if (hcpcs.length > 0) {
    const date = effectiveDateOf(hcpcs);
    return date && { date, from: 'records' };
  }
  const date = dateInNames([...path.toReversed(), chosenName]);
  return date && { date, from: 'file-name' };
}
