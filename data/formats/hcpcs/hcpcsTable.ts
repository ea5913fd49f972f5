import type { HcpcsRecord } from '../../domain/codeRecord.ts';
import type { IssueList } from '../issueList.ts';
import type { LineFault } from '../lineFault.ts';
import { HcpcsAssembler } from './hcpcsAssembler.ts';
import { HCPCS_FIELD_NAMES, type HcpcsFieldName, type HcpcsFields, isListName } from './hcpcsFields.ts';
import { type HcpcsTableHeader, parseHcpcsHeader } from './hcpcsTableHeader.ts';

/** Reads the rows of a release workbook or comma-separated file, in order, from the first. */
export class HcpcsTable {
  private readonly issues: IssueList;
  private header: HcpcsTableHeader | undefined;
  private assembler: HcpcsAssembler | undefined;

  constructor(issues: IssueList) {
    this.issues = issues;
  }

  get records(): readonly HcpcsRecord[] {
    return this.assembler?.records ?? [];
  }

  /** @param line number of the row as a person sees it. */
  take(row: readonly string[], line: number): LineFault | undefined {
    if (row.every(cell => cell.trim() === '')) return undefined;
    if (this.header && this.assembler) return this.assembler.take(fieldsOfRow(row, this.header), line);
    this.header = parseHcpcsHeader(row, line);
    if (this.header === undefined) return undefined;
    const [missing] = this.header.missing;
    if (missing !== undefined) return { line, problem: 'missing-column', found: missing };
    for (const found of this.header.absent) this.issues.add({ line, problem: 'missing-column', found });
    this.assembler = new HcpcsAssembler(this.issues, 10, columnsOf(this.header));
    return undefined;
  }

  /** Call after the last row. */
  finish(): LineFault | undefined {
    return this.assembler?.finish();
  }
}

function fieldsOfRow(row: readonly string[], { cells }: HcpcsTableHeader): HcpcsFields {
  const values = HCPCS_FIELD_NAMES.map(name => {
    const texts = (cells[name] ?? []).map(index => (row[index] ?? '').trim());
    return [name, isListName(name) ? texts.filter(text => text !== '') : (texts[0] ?? '')];
  });
  return Object.fromEntries(values) as HcpcsFields;
}

/** The columns of the table from 1, for messages. */
function columnsOf({ cells }: HcpcsTableHeader): Partial<Record<HcpcsFieldName, number>> {
  const entries = HCPCS_FIELD_NAMES.flatMap(name =>
    (cells[name] ?? []).slice(0, 1).map(index => [name, index + 1] as const),
  );
  return Object.fromEntries(entries);
}
