import type { EditSetting } from '../../../domain/ncci/editSetting.ts';
import { ADJUDICATION_INDICATORS, type MueRecord } from '../../../domain/ncci/mue.ts';
import { parseProcedureCode } from '../../../domain/ncci/procedureCode.ts';
import type { IssueList } from '../../issueList.ts';
import type { LineFault } from '../../lineFault.ts';

/** Where the columns of a MUE table stand, and whose table it is: only the header tells. */
export interface MueHeader {
  readonly setting: EditSetting;
  readonly code: number;
  readonly units: number;
  readonly adjudication?: number;
  readonly rationale?: number;
}

/** The name of the second column says whose ceilings they are: `Practitioner Services MUE Values`. */
const SETTINGS: readonly (readonly [RegExp, EditSetting])[] = [
  [/^PRACTITIONER.*MUEVALUES?$/, 'practitioner'],
  [/^(?:OUTPATIENTHOSPITAL|FACILITYOUTPATIENT).*MUEVALUES?$/, 'outpatient'],
  [/^DME.*MUEVALUES?$/, 'dme'],
];
const CODE = /^HCPCSCPTCODE$/;
const ADJUDICATION = /^MUEADJUDICATIONINDICATOR$/;
const RATIONALE = /^MUERATIONALE$/;

/** The newest tables have five lines of notes above the header, quoted as one cell. */
export const MUE_HEADER_WITHIN = 25;

/** Reads a row as the header of a MUE table; its names may have line breaks in them. */
export function parseMueHeader(cells: readonly string[]): MueHeader | undefined {
  const names = cells.map(cell => cell.toUpperCase().replace(/[^A-Z]/g, ''));
  const code = names.findIndex(name => CODE.test(name));
  const [setting, units] = SETTINGS.map(([name, of]) => [of, names.findIndex(each => name.test(each))] as const).find(
    ([, at]) => at !== -1,
  ) ?? [undefined, -1];
  if (code === -1 || setting === undefined) return undefined;
  const adjudication = names.findIndex(name => ADJUDICATION.test(name));
  const rationale = names.findIndex(name => RATIONALE.test(name));
  return {
    setting,
    code,
    units,
    ...(adjudication !== -1 && { adjudication }),
    ...(rationale !== -1 && { rationale }),
  };
}

const UNITS = /^\d{1,7}$/;
const MOST_ROWS = 200_000;

/** Reads the rows of a MUE table, notes and header included. Source: CMS, "Medically Unlikely Edits", quarterly tables. */
export class MueRowReader {
  readonly records: MueRecord[] = [];
  header: MueHeader | undefined;
  private readonly seen = new Map<string, MueRecord>();
  private readonly issues: IssueList;

  constructor(issues: IssueList) {
    this.issues = issues;
  }

  take(cells: readonly string[], line: number): LineFault | undefined {
    const { header } = this;
    if (header === undefined) {
      this.header = parseMueHeader(cells);
      return undefined;
    }
    if (cells.every(cell => cell.trim() === '')) return undefined;
    if (this.records.length >= MOST_ROWS) return { line, problem: 'too-many' };
    const cell = (at: number | undefined): string => (at === undefined ? '' : (cells[at]?.trim() ?? ''));
    const code = parseProcedureCode(cell(header.code));
    if (code === undefined) return { line, column: header.code + 1, problem: 'bad-code', found: cell(header.code) };
    const units = cell(header.units);
    if (!UNITS.test(units)) return { line, column: header.units + 1, problem: 'bad-units', found: units };
    const adjudication = ADJUDICATION_INDICATORS.find(known => known === cell(header.adjudication).charAt(0));
    if (adjudication === undefined && header.adjudication !== undefined) {
      const found = cell(header.adjudication);
      return { line, column: header.adjudication + 1, problem: 'bad-indicator', found };
    }
    const rationale = cell(header.rationale);
    return this.add(
      { code, units: Number(units), ...(adjudication && { adjudication }), ...(rationale !== '' && { rationale }) },
      line,
    );
  }

  private add(record: MueRecord, line: number): LineFault | undefined {
    const before = this.seen.get(record.code);
    if (before === undefined) {
      this.seen.set(record.code, record);
      this.records.push(record);
      return undefined;
    }
    if (before.units !== record.units || before.adjudication !== record.adjudication) {
      return { line, problem: 'duplicate-code', found: record.code };
    }
    this.issues.add({ line, problem: 'duplicate-code', code: record.code });
    return undefined;
  }
}
