import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { HcpcsRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { IssueList } from '../issueList.ts';
import type { LineFault } from '../lineFault.ts';
import { DATE_COLUMNS } from './hcpcsColumns.ts';
import { DateReader } from './hcpcsDate.ts';
import type { HcpcsFields, HcpcsListName, HcpcsTextName } from './hcpcsFields.ts';

export interface HcpcsParts {
  readonly system: HcpcsRecord['system'];
  readonly code: string;
  readonly longText: string;
  readonly position: number;
  readonly fields: HcpcsFields;
  readonly line: number;
}

const TEXTS = [
  'actionCode',
  'coverage',
  'multiplePricing',
  'statute',
  'ascGroup',
  'outpatientGroup',
  'outpatientPolicy',
  'processingNote',
  'betos',
  'anesthesiaUnits',
] as const satisfies readonly HcpcsTextName[];

const LISTS = [
  'pricing',
  'coverageManual',
  'carriersManual',
  'labCertification',
  'crossReferences',
  'typeOfService',
] as const satisfies readonly HcpcsListName[];

type DateName = keyof typeof DATE_COLUMNS;
const DATES = Object.keys(DATE_COLUMNS) as readonly DateName[];

/** Makes the record of one code: absent where the file is blank, an issue where an optional field is odd. */
export class HcpcsRecordBuilder {
  private readonly issues: IssueList;
  private readonly dates = new DateReader();

  constructor(issues: IssueList) {
    this.issues = issues;
  }

  build({ system, code, longText, position, fields, line }: HcpcsParts): Result<HcpcsRecord, LineFault> {
    const shortText = fields.shortText.trim();
    if (shortText === '') this.issues.add({ line, column: 92, problem: 'missing-text', code });
    const optional: Partial<
      Record<(typeof TEXTS)[number], string> & Record<(typeof LISTS)[number], readonly string[]>
    > = {};
    for (const name of TEXTS) if (fields[name] !== '') optional[name] = fields[name];
    for (const name of LISTS) if (fields[name].length > 0) optional[name] = fields[name];
    const dates = this.readDates(fields, code, line);
    if (!dates.ok) return dates;
    return ok({ system, code, longText, shortText, position, ...optional, ...dates.value });
  }

  private readDates(
    fields: HcpcsFields,
    code: string,
    line: number,
  ): Result<Partial<Record<DateName, CalendarDate>>, LineFault> {
    const days: Partial<Record<DateName, CalendarDate>> = {};
    for (const name of DATES) {
      const reading = this.dates.read(fields[name]);
      if (reading.kind === 'day') days[name] = reading.day;
      else if (reading.kind !== 'none') {
        const fault = { line, column: DATE_COLUMNS[name], problem: reading.kind, found: fields[name] };
        // Whether a code may still be used hangs on this date: guessing could bring a retired code back.
        if (name === 'terminatedOn') return fail(fault);
        this.issues.add({ ...fault, code });
      }
    }
    return ok(days);
  }
}
