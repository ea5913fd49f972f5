import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { CrosswalkRecord } from '../../domain/companionRecord.ts';
import type { DatasetPeriod } from '../../domain/datasetPeriod.ts';
import { parseHcpcsCode } from '../../domain/hcpcsCode.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { eachCsvRow } from '../csv/eachCsvRow.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { READ_LIMITS } from '../limits.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import { periodInHeading } from '../text/effectivePeriod.ts';
import type { TextBlocks } from '../text/textBlocks.ts';
import { CROSSWALK_FIELDS, type CrosswalkField, findCrosswalkColumns } from './crosswalkHeader.ts';

export interface CrosswalkContent {
  readonly records: readonly CrosswalkRecord[];
  readonly effectiveFrom: CalendarDate;
  readonly effectiveThrough: CalendarDate;
}

/** Codes of the AMA's CPT stand in the table too: this app has no such code system, and their texts are not ours to keep. */
const CPT_SHAPE = /^\d{4}[0-9A-Z]$/;

/**
 * Reads the crosswalk from drug products (NDC, labeler, name) to HCPCS codes. Columns are found by their names,
 * because these change from quarter to quarter. Source: CMS, "ASP NDC-HCPCS Crosswalk", 2026.
 */
export async function readCrosswalk(
  text: TextBlocks,
  file: string,
  issues: IssueList,
  pacer: Pacer,
): Promise<Result<CrosswalkContent, ImportFailure>> {
  const reader = new CrosswalkReader(issues);
  const fault = await eachCsvRow(text, issues, pacer, (cells, line) => reader.take(cells, line));
  if (fault) return fail(badLine(file, fault));
  const { records, period } = reader;
  if (period === undefined) return fail(badLine(file, { line: 1, problem: 'missing-period' }));
  return ok({ records, ...period });
}

class CrosswalkReader {
  readonly records: CrosswalkRecord[] = [];
  /** Said in one of the rows above the header. */
  period: DatasetPeriod | undefined;
  private readonly issues: IssueList;
  private columns: ReturnType<typeof findCrosswalkColumns>;

  constructor(issues: IssueList) {
    this.issues = issues;
  }

  take(cells: readonly string[], line: number): LineFault | undefined {
    if (this.columns === undefined) {
      this.period ??= periodInHeading(cells.join(' '));
      this.columns = findCrosswalkColumns(cells);
      return undefined;
    }
    if (cells.every(cell => cell.trim() === '')) return undefined;
    if (this.records.length >= READ_LIMITS.companionRecords) return { line, problem: 'too-many' };
    const field = (name: CrosswalkField): string => cells[this.columns?.[name] ?? -1]?.trim() ?? '';
    const printed = field('code');
    if (parseHcpcsCode(printed) === undefined) {
      if (!CPT_SHAPE.test(printed)) return { line, column: 1, problem: 'bad-code', found: printed };
      this.issues.add({ line, problem: 'other-code-system', found: printed });
      return undefined;
    }
    if (field('drugName') === '' || field('ndc') === '') return { line, problem: 'missing-text', found: printed };
    const record: Partial<Record<CrosswalkField, string>> = {};
    for (const name of CROSSWALK_FIELDS) if (field(name) !== '') record[name] = field(name);
    this.records.push({
      kind: 'product',
      ...record,
      code: printed,
      ndc: field('ndc'),
      drugName: field('drugName'),
      labeler: field('labeler'),
      shortText: field('shortText'),
    });
    return undefined;
  }
}
