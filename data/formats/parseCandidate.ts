import type { CodeRecord, HcpcsRecord } from '../domain/codeRecord.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Candidate } from './candidate.ts';
import { effectiveDateOf } from './hcpcs/effectiveDate.ts';
import { readHcpcsText } from './hcpcs/hcpcsTextFile.ts';
import { readIcdCodesFile } from './icd10cm/codesFile.ts';
import { dateInNames } from './icd10cm/dateInName.ts';
import { readIcdOrderFile } from './icd10cm/orderFile.ts';
import type { ImportFailure } from './importFailure.ts';
import { IssueList } from './issueList.ts';
import type { Pacer } from './pacer.ts';
import type { ParsedRelease, SuggestedDate } from './parsedRelease.ts';
import { decodeBlocks } from './text/textBlocks.ts';

/** A release but for the file it came from. */
export type ParsedContent = Omit<ParsedRelease, 'source'>;

/** Reads every record of the file chosen among the candidates. */
export async function parseCandidate(
  candidate: Candidate,
  chosenName: string,
  pacer: Pacer,
): Promise<Result<ParsedContent, ImportFailure>> {
  const bytes = await candidate.read();
  if (!bytes.ok) return bytes;
  const file = [chosenName, ...candidate.path].join(' › ');
  const issues = new IssueList();
  switch (candidate.layout) {
    case 'hcpcs-text': {
      const records = await readHcpcsText(await decodeBlocks(bytes.value, pacer), file, issues, pacer);
      return records.ok ? ok(hcpcsContent(records.value, issues)) : records;
    }
    case 'icd-order': {
      const records = await readIcdOrderFile(await decodeBlocks(bytes.value, pacer), file, issues, pacer);
      return records.ok ? ok(icdContent(records.value, issues, candidate, chosenName)) : records;
    }
    case 'icd-codes': {
      const records = await readIcdCodesFile(await decodeBlocks(bytes.value, pacer), file, issues, pacer);
      return records.ok ? ok(icdContent(records.value, issues, candidate, chosenName)) : records;
    }
  }
}

function hcpcsContent(records: readonly HcpcsRecord[], issues: IssueList): ParsedContent {
  const date = effectiveDateOf(records);
  return content('hcpcs', records, issues, date && { date, from: 'records' });
}

function icdContent(
  records: readonly CodeRecord[],
  issues: IssueList,
  { path }: Candidate,
  chosenName: string,
): ParsedContent {
  const date = dateInNames([...path.toReversed(), chosenName]);
  return content('icd10cm', records, issues, date && { date, from: 'file-name' });
}

function content(
  series: ParsedContent['series'],
  records: readonly CodeRecord[],
  issues: IssueList,
  suggestedEffectiveFrom: SuggestedDate | undefined,
): ParsedContent {
  return {
    series,
    records,
    issues: issues.first,
    issueCount: issues.count,
    ...(suggestedEffectiveFrom ? { suggestedEffectiveFrom } : {}),
  };
}
