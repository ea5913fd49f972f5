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
  type HcpcsFields,
} from './hcpcsFields.ts';

/** The first record of a code: what the continuations add is its long text. */
export interface HcpcsHead {
  readonly system: HcpcsRecord['system'];
  readonly code: string;
  readonly fields: HcpcsFields;
  readonly line: number;
}

type Draft = { -readonly [Name in keyof HcpcsRecord]: HcpcsRecord[Name] };

/** Makes the record of one code: absent where the file is blank, an issue where an optional field is odd. */
export class HcpcsRecordBuilder {
  private readonly issues: IssueList;
  private readonly columns: HcpcsColumnNumbers;
  private readonly dates = new DateReader();

  constructor(issues: IssueList, columns: HcpcsColumnNumbers) {
    this.issues = issues;
    this.columns = columns;
  }

  build({ system, code, fields, line }: HcpcsHead, longText: string, position: number): Result<HcpcsRecord, LineFault> {
    const shortText = fields.shortText.trim();
    if (shortText === '') this.issues.add({ line, ...this.at('shortText'), problem: 'missing-text', code });
    const record: Draft = { system, code, longText, shortText, position };
    for (const name of HCPCS_VALUE_NAMES) if (fields[name] !== '') record[name] = fields[name];
    for (const name of HCPCS_LIST_NAMES) if (fields[name].length > 0) record[name] = fields[name];
    const fault = this.addDays(record, fields, line);
    return fault ? fail(fault) : ok(record);
  }

  private addDays(record: Draft, fields: HcpcsFields, line: number): LineFault | undefined {
    for (const name of HCPCS_DATE_NAMES) {
      const reading = this.dates.read(fields[name]);
      if (reading.kind === 'day') record[name] = reading.day;
      else if (reading.kind !== 'none') {
        const fault = { line, ...this.at(name), problem: reading.kind, found: fields[name] };
        // Whether a code may still be used hangs on this date: guessing could bring a retired code back.
        if (name === 'terminatedOn') return fault;
        this.issues.add({ ...fault, code: record.code });
      }
    }
    return undefined;
  }

  private at(name: keyof HcpcsColumnNumbers): { readonly column?: number } {
    const column = this.columns[name];
    return column === undefined ? {} : { column };
  }
}
