import type { CodeKey } from '../../domain/codeKey.ts';
import { type HcpcsRecord, keyOfRecord } from '../../domain/codeRecord.ts';
import { parseHcpcsCode } from '../../domain/hcpcsCode.ts';
import { parseHcpcsModifier } from '../../domain/hcpcsModifier.ts';
import type { LineProblem } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { READ_LIMITS } from '../limits.ts';
import type { LineFault } from '../lineFault.ts';
import type { HcpcsColumnNumbers, HcpcsFieldName, HcpcsFields } from './hcpcsFields.ts';
import { HcpcsRecordBuilder } from './hcpcsRecordBuilder.ts';

interface OpenRecord {
  readonly system: HcpcsRecord['system'];
  readonly code: string;
  readonly fields: HcpcsFields;
  readonly line: number;
  readonly parts: string[];
  sequence: number;
}

const RECORD_TYPES = {
  '3': { system: 'hcpcs', first: true },
  '4': { system: 'hcpcs', first: false },
  '7': { system: 'hcpcsmod', first: true },
  '8': { system: 'hcpcsmod', first: false },
} as const;

/** Vision and hearing: every release so far ends with them. */
const LAST_LETTER = 'V';

/**
 * Joins the records of each code, in file order, and refuses what does not hold together: a record may be added,
 * lost or damaged anywhere, and the sequence numbers (one step a record, from one step) are what shows it.
 */
export class HcpcsAssembler {
  readonly records: HcpcsRecord[] = [];
  private readonly seen = new Map<CodeKey, HcpcsRecord>();
  private readonly builder: HcpcsRecordBuilder;
  private readonly issues: IssueList;
  private readonly step: number;
  private readonly columns: HcpcsColumnNumbers;
  private open: OpenRecord | undefined;
  private lastCode = '';

  /**
   * @param step what the sequence number grows by from record to record: 100 in the text, 10 in the tables.
   * @param columns where the fields stand in the file at hand, for messages.
   */
  constructor(issues: IssueList, step: 100 | 10, columns: HcpcsColumnNumbers) {
    this.issues = issues;
    this.step = step;
    this.columns = columns;
    this.builder = new HcpcsRecordBuilder(issues, columns);
  }

  take(fields: HcpcsFields, line: number): LineFault | undefined {
    const type = RECORD_TYPES[fields.recordType as keyof typeof RECORD_TYPES];
    if (type === undefined) return this.fault('recordType', line, 'bad-record-type', fields.recordType);
    const code = readCode(type.system, fields.code);
    if (code === undefined) return this.fault('code', line, 'bad-code', fields.code.trim());
    return type.first ? this.begin(type.system, code, fields, line) : this.extend(type.system, code, fields, line);
  }

  /** Call after the last line. */
  finish(): LineFault | undefined {
    const line = this.open?.line ?? 1;
    const fault = this.close();
    const last = this.records.at(-1);
    if (last && !last.code.startsWith(LAST_LETTER)) this.issues.add({ line, problem: 'ends-early', code: last.code });
    return fault;
  }

  private begin(system: HcpcsRecord['system'], code: string, fields: HcpcsFields, line: number): LineFault | undefined {
    const fault = this.close();
    if (fault) return fault;
    if (Number(fields.sequence) !== this.step)
      return this.fault('sequence', line, 'out-of-order', fields.sequence.trim());
    const printed = code.padStart(5);
    if (printed < this.lastCode) this.issues.add({ line, problem: 'out-of-order', code });
    this.lastCode = printed;
    this.open = { system, code, fields, line, parts: [fields.longText.trimEnd()], sequence: this.step };
    return undefined;
  }

  private extend(
    system: HcpcsRecord['system'],
    code: string,
    fields: HcpcsFields,
    line: number,
  ): LineFault | undefined {
    const open = this.open;
    if (open === undefined || open.code !== code || open.system !== system) {
      return this.fault('code', line, 'continuation-without-first', code);
    }
    open.sequence += this.step;
    if (Number(fields.sequence) !== open.sequence)
      return this.fault('sequence', line, 'out-of-order', fields.sequence.trim());
    open.parts.push(fields.longText.trimEnd());
    return open.parts.length > READ_LIMITS.textParts ? { line, problem: 'too-long', found: code } : undefined;
  }

  private close(): LineFault | undefined {
    const open = this.open;
    if (open === undefined) return undefined;
    this.open = undefined;
    // CMS breaks a long text between words: one blank belongs where the parts meet.
    const longText = (open.parts.length === 1 ? (open.parts[0] ?? '') : open.parts.join(' ')).trim();
    if (longText === '') return this.fault('longText', open.line, 'missing-text', open.code);
    const built = this.builder.build(open, longText, this.records.length);
    if (!built.ok) return built.error;
    return this.keep(built.value, open.line);
  }

  private keep(record: HcpcsRecord, line: number): LineFault | undefined {
    const key = keyOfRecord(record);
    const earlier = this.seen.get(key);
    if (earlier === undefined) {
      this.seen.set(key, record);
      this.records.push(record);
      return undefined;
    }
    const isSame = JSON.stringify({ ...earlier, position: 0 }) === JSON.stringify({ ...record, position: 0 });
    if (!isSame) return this.fault('code', line, 'duplicate-code', record.code);
    this.issues.add({ line, problem: 'duplicate-code', code: record.code });
    return undefined;
  }

  private fault(name: HcpcsFieldName, line: number, problem: LineProblem, found: string): LineFault {
    const column = this.columns[name];
    return { line, problem, found, ...(column === undefined ? {} : { column }) };
  }
}

/** Canonical as it stands: a file that needs its letters raised is not the official one. */
function readCode(system: HcpcsRecord['system'], printed: string): string | undefined {
  const trimmed = printed.trim();
  const code = system === 'hcpcs' ? parseHcpcsCode(trimmed) : parseHcpcsModifier(trimmed);
  return code === trimmed ? code : undefined;
}
