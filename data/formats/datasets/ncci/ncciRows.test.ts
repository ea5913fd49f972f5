import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { IssueList } from '../../issueList.ts';
import type { LineFault } from '../../lineFault.ts';
import { AddOnRowReader } from './addOnRowReader.ts';
import { pairKindInNames, quarterInNames } from './editionInName.ts';
import { MueRowReader } from './mueRowReader.ts';
import { recogniseNcci } from './recogniseNcci.ts';

const MUE = [
  '"A made-up notice\n\nin several lines.",,,',
  '"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale',
  '99213,1,2 Date of Service Edit: Policy,CMS Policy',
  'J9207,90,3 Date of Service Edit: Clinical,Prescribing Information',
  'A4206,0,1 Line Edit,CMS Policy',
].join('\n');

function readMue(text: string) {
  const issues = new IssueList();
  const reader = new MueRowReader(issues);
  let fault: LineFault | undefined;
  for (const [at, row] of Papa.parse<string[]>(text).data.entries()) fault ??= reader.take(row, at + 1);
  return { setting: reader.header?.setting, records: reader.records, issues: issues.first, fault };
}

test('a table of unit ceilings is read with line breaks in its header and a notice above it', () => {
  expect(readMue(MUE)).toEqual({
    setting: 'practitioner',
    records: [
      { code: '99213', units: 1, adjudication: '2', rationale: 'CMS Policy' },
      { code: 'J9207', units: 90, adjudication: '3', rationale: 'Prescribing Information' },
      { code: 'A4206', units: 0, adjudication: '1', rationale: 'CMS Policy' },
    ],
    issues: [],
    fault: undefined,
  });
  expect(readMue(MUE.replace('Practitioner', 'Outpatient Hospital')).setting).toBe('outpatient');
  expect(readMue(MUE.replace('Practitioner', 'DME Supplier')).setting).toBe('dme');
});

test.each([
  ['J9207,1.5,2 Date of Service Edit: Policy,x', 'bad-units'],
  ['J9207,-1,2 Date of Service Edit: Policy,x', 'bad-units'],
  ['J9207,1,4 Something else,x', 'bad-indicator'],
  ['J92,1,2 Date of Service Edit: Policy,x', 'bad-code'],
])('%s is not taken for a ceiling', (row, problem) => {
  expect(readMue(`${MUE.split('\nJ9207')[0]}\n${row}`).fault?.problem).toBe(problem);
});

test('a code twice with one ceiling is told; with two, the file is refused', () => {
  const again = '99213,1,2 Date of Service Edit: Policy,CMS Policy';
  expect(readMue(`${MUE}\n${again}`).issues).toMatchObject([{ problem: 'duplicate-code', code: '99213' }]);
  expect(readMue(`${MUE}\n${again.replace(',1,', ',2,')}`).fault).toMatchObject({ problem: 'duplicate-code' });
});

const ADD_ON_HEADER =
  'AOC_Edit_Type,Add-On_Code,AOC_DelDT,Primary_Code,Primary_Code_DelDT,AOC_Edit_EffDT,AOC_Edit_DelDT,Special_Instruction_Notes';

function readAddOn(text: string) {
  const reader = new AddOnRowReader();
  let fault: LineFault | undefined;
  for (const [at, row] of Papa.parse<string[]>(text).data.entries()) fault ??= reader.take(row, at + 1);
  return { records: reader.records, fault };
}

test('an add-on code list is read with its days of the year, and ends when the first of its codes does', () => {
  const rows = ['1,37252,,36901,2023365,2016001,,', '2,76937,,CCCCC,,2013091,,Made-up note'];
  expect(readAddOn(['A made-up notice', ADD_ON_HEADER, ...rows].join('\n'))).toEqual({
    records: [
      { addOn: '37252', primary: '36901', type: '1', from: '2016-01-01', through: '2023-12-31' },
      { addOn: '76937', type: '2', from: '2013-04-01' },
    ],
    fault: undefined,
  });
  expect(readAddOn(`${ADD_ON_HEADER}\n4,37252,,36901,,,,`).fault).toMatchObject({
    problem: 'bad-indicator',
    column: 1,
  });
  expect(readAddOn(`${ADD_ON_HEADER}\n1,37252,,36901,,2016400,,`).fault).toMatchObject({ problem: 'bad-date' });
});

test('a file is known by what is in it', () => {
  const pairs = `${Array(30).fill('10060\t99213\t\t\t*\t1\tx').join('\n')}\n`;
  expect(recogniseNcci(pairs)).toEqual({ kind: 'ptp' });
  expect(recogniseNcci(pairs.replaceAll('\t', ','))).toEqual({ kind: 'ptp' });
  expect(recogniseNcci(`${MUE}\n`)).toEqual({ kind: 'mue', setting: 'practitioner' });
  expect(recogniseNcci(`notice\n${ADD_ON_HEADER}\n`)).toEqual({ kind: 'add-on' });
  expect(recogniseNcci('add_on_code,primary_code,aoc_edit_type\n')).toEqual({ kind: 'add-on' });
  expect(recogniseNcci('code,text\nJ9207,something\n')).toBeUndefined();
  expect(recogniseNcci('')).toBeUndefined();
});

test('the quarter, the setting and the part are read from names as CMS gives them', () => {
  const quarterOf = (...names: readonly string[]) => quarterInNames(names)?.effectiveFrom;
  expect(quarterOf('MCR_MUE_PractitionerServices_Eff_07-01-2026.csv')).toBe('2026-07-01');
  expect(quarterOf('ccipra-v322r0-f1.txt')).toBe('2026-07-01');
  expect(quarterOf('ccioph-v303r0-f2.TXT')).toBe('2024-10-01');
  expect(quarterOf('AOC_V2026Q2-MCR.xlsx')).toBe('2026-04-01');
  expect(quarterOf('edits.txt', 'PTP_practitioner_2024Q3.txt.gz')).toBe('2024-07-01');
  expect(quarterOf('add-on_2024-06-03.csv')).toBe('2024-04-01');
  expect(quarterOf('edits.txt', 'J9207.csv')).toBeUndefined();
  expect(pairKindInNames(['ccipra-v322r0-f1.txt'])).toEqual({ kind: 'ncci-ptp-practitioner', isPart: true });
  expect(pairKindInNames(['a.txt', 'ccioph-v322r0-f3.zip'])).toEqual({ kind: 'ncci-ptp-outpatient-3', isPart: true });
  expect(pairKindInNames(['PTP_practitioner.txt'])).toEqual({ kind: 'ncci-ptp-practitioner', isPart: false });
  expect(pairKindInNames(['a.txt'])).toEqual({ kind: 'ncci-ptp-practitioner', isPart: false });
});
