import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { HcpcsRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { IssueList } from '../issueList.ts';
import type { LineFault } from '../lineFault.ts';
import { DateReader } from './hcpcsDate.ts';
import {
  HCPCS_DATE_NAMES,
  HCPCS_LIST_NAMES,
  HCPCS_VALUE_NAMES,
  type HcpcsColumnNumbers,
  type HcpcsDateName,
  type HcpcsFields,
  type HcpcsListName,
  type HcpcsValueName,
} from './hcpcsFields.ts';

export interface HcpcsParts {
  readonly system: HcpcsRecord['system'];
  readonly code: string;
  readonly longText: string;
  readonly position: number;
  readonly fields: HcpcsFields;
  readonly line: number;
}

type Optional = Partial<Record<HcpcsValueName, string> & Record<HcpcsListName, readonly string[]>>;
type Days = Partial<Record<HcpcsDateName, CalendarDate>>;

/** Makes the record of one code: absent where the file is blank, an issue where an optional field is odd. */
export class HcpcsRecordBuilder {
  private readonly issues: IssueList;
  private readonly columns: HcpcsColumnNumbers;
  private readonly dates = new DateReader();

  constructor(issues: IssueList, columns: HcpcsColumnNumbers) {
    this.issues = issues;
    this.columns = columns;
  }

  build({ system, code, longText, position, fields, line }: HcpcsParts): Result<HcpcsRecord, LineFault> {
    const shortText = fields.shortText.trim();
    if (shortText === '') this.issues.add({ line, ...this.at('shortText'), problem: 'missing-text', code });
    const optional: Optional = {};
    for (const name of HCPCS_VALUE_NAMES) if (fields[name] !== '') optional[name] = fields[name];
    for (const name of HCPCS_LIST_NAMES) if (fields[name].length > 0) optional[name] = fields[name];
    const days = this.readDays(fields, code, line);
    if (!days.ok) return days;
    return ok({ system, code, longText, shortText, position, ...optional, ...days.value });
  }

  private readDays(fields: HcpcsFields, code: string, line: number): Result<Days, LineFault> {
    const days: Days = {};
    for (const name of HCPCS_DATE_NAMES) {
      const reading = this.dates.read(fields[name]);
      if (reading.kind === 'day') days[name] = reading.day;
      else if (reading.kind !== 'none') {
        const fault = { line, ...this.at(name), problem: reading.kind, found: fields[name] };
        // Whether a code may still be used hangs on this date: guessing could bring a retired code back.
        if (name === 'terminatedOn') return fail(fault);
        this.issues.add({ ...fault, code });
      }
    }
    return ok(days);
  }

  private at(name: keyof HcpcsColumnNumbers): { readonly column?: number } {
    const column = this.columns[name];
    return column === undefined ? {} : { column };
  }
}
