import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../../../data/domain/calendarDate.ts';
import { type EncounterReport, withCptTexts } from './encounterReport.ts';
import { reportAsCsv } from './reportAsCsv.ts';
import { reportAsFhir } from './reportAsFhir.ts';
import { reportAsJson } from './reportAsJson.ts';
import { reportAsText } from './reportAsText.ts';

const dateOfService = parseCalendarDate('2026-03-01');
if (dateOfService === undefined) throw new Error('not a day');

const REPORT: EncounterReport = {
  label: 'Amber-417',
  state: 'finished',
  dateOfService,
  place: { code: '02', name: 'Telehealth, patient not at home' },
  editedAt: '2026-03-01T09:00:00.000Z',
  lines: [
    {
      id: 'l1',
      system: 'hcpcs',
      code: 'J9207',
      text: 'Injection, ixabepilone, 1 mg',
      standing: 'Valid on March 1, 2026.',
      source: 'HCPCS January 2026',
      modifiers: ['JW', '59'],
      units: '0.5',
      note: '=1+1 "quoted", left arm',
    },
    {
      id: 'l2',
      system: 'icd10cm',
      code: 'E11.42',
      text: 'Made-up text',
      standing: 'Valid on March 1, 2026.',
      source: 'ICD-10-CM FY2026',
      modifiers: [],
      units: '1',
      note: '',
    },
    {
      id: 'l3',
      system: 'cpt',
      code: '77002',
      text: '',
      standing: 'Number only',
      source: '',
      modifiers: [],
      units: '1',
      note: '',
    },
  ],
  checks: {
    checkedAs: 'Practitioner',
    findings: [
      {
        lines: ['J9207-JW-59 x0.5', '77002'],
        severity: 'Not payable',
        title: 'J9207 is not paid with 77002',
        text: 'Made-up reason.',
        source: 'NCCI pair edits, made up, pairs.txt',
      },
    ],
    notChecked: ['Unit ceilings: not checked. None is installed.'],
  },
  sections: [
    {
      title: 'Order',
      items: [
        {
          key: 'signed',
          text: 'Signed order',
          level: 'must',
          askedBy: ['J9207', '77002'],
          sources: ['A manual'],
          answer: 'done',
          reason: '',
          note: 'in the chart',
        },
        {
          key: 'waste',
          text: 'Amount discarded',
          level: 'when',
          askedBy: ['J9207'],
          sources: [],
          answer: 'not-applicable',
          reason: 'whole vial given',
          note: '',
        },
        {
          key: 'photo',
          text: 'Photograph',
          level: 'should',
          askedBy: ['77002'],
          sources: [],
          answer: 'open',
          reason: '',
          note: 'ask again',
        },
      ],
    },
  ],
};

test('the table has a row for each code, each finding and each line of the checklist, codes and places as text, formulas disarmed', () => {
  const { data, errors } = Papa.parse<string[]>(reportAsCsv(REPORT).slice(1).trimEnd());
  expect(errors).toEqual([]);
  expect(data.map(row => row.length)).toEqual(Array.from({ length: 9 }, () => 16));
  expect(data[1]).toEqual([
    'Amber-417',
    '2026-03-01',
    '02',
    'Code',
    'HCPCS Level II',
    'J9207',
    'JW 59',
    '0.5',
    '',
    'Injection, ixabepilone, 1 mg',
    '',
    '',
    'Valid on March 1, 2026.',
    '',
    '\'=1+1 "quoted", left arm',
    'HCPCS January 2026',
  ]);
  expect(data[4]?.slice(3)).toEqual([
    'Finding',
    '',
    'J9207-JW-59 x0.5 77002',
    '',
    '',
    'Checks, as Practitioner',
    'J9207 is not paid with 77002',
    'Not payable',
    '',
    '',
    'Made-up reason.',
    '',
    'NCCI pair edits, made up, pairs.txt',
  ]);
  expect(data[5]?.slice(3, 10).join('|')).toBe(
    'Not checked|||||Checks, as Practitioner|Unit ceilings: not checked. None is installed.',
  );
  expect(data[7]?.slice(8)).toEqual([
    'Order',
    'Amount discarded',
    'When it applies',
    'J9207',
    'Not applicable',
    'whole vial given',
    '',
    '',
  ]);
});

test('the text for the clipboard says every code, every finding with its source, every answer and who asks', () => {
  expect(reportAsText(REPORT)).toBe(`Encounter Amber-417
Date of service 2026-03-01
Place of service 02 Telehealth, patient not at home

Codes
J9207-JW-59 x 0.5
    Injection, ixabepilone, 1 mg
    Valid on March 1, 2026.
    =1+1 "quoted", left arm
E11.42 x 1
    Made-up text
    Valid on March 1, 2026.
77002 x 1
    Number only

Checks, as Practitioner
Not payable: J9207-JW-59 x0.5, 77002: J9207 is not paid with 77002
    Made-up reason.
    NCCI pair edits, made up, pairs.txt
Not checked: Unit ceilings: not checked. None is installed.

Order
[x] Signed order
    for J9207, 77002
    A manual
    Note: in the chart
[-] Amount discarded
    for J9207
    Not applicable: whole vial given
[ ] Photograph
    for 77002
    Note: ask again
`);
});

test('licensed CPT texts stand in the table only where they were asked for, each with its file', () => {
  const given = { text: 'Snood fitting, guided', source: 'CPT texts, 2026, © AMA' };
  const texts = new Map([
    ['77002', given],
    ['J9207', given],
  ]);
  const { data } = Papa.parse<string[]>(reportAsCsv(withCptTexts(REPORT, texts)).slice(1).trimEnd());
  expect([data[3]?.[9], data[3]?.[15]]).toEqual(['Snood fitting, guided', 'CPT texts, 2026, © AMA']);
  expect(data[1]?.[9]).toBe('Injection, ixabepilone, 1 mg');
  expect(withCptTexts(REPORT, new Map())).toEqual(REPORT);
});

test('the JSON says the same, under a format of its own', () => {
  expect(JSON.parse(reportAsJson(REPORT))).toEqual({ format: 'chartside-encounter', version: 1, ...REPORT });
});

test('the FHIR response is complete, names no patient, and every answer has its type', () => {
  expect(reportAsFhir(REPORT)).toMatchObject({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    authored: '2026-03-01T09:00:00.000Z',
  });
  expect(reportAsFhir({ ...REPORT, state: 'open' }).status).toBe('in-progress');
  expect(Object.keys(reportAsFhir(REPORT)).sort()).toEqual(['authored', 'item', 'resourceType', 'status']);
  const byId = new Map(everyItem(reportAsFhir(REPORT).item).map(item => [item.linkId, item]));
  expect(byId.get('date-of-service')?.answer).toEqual([{ valueDate: '2026-03-01' }]);
  expect(byId.get('line-1-modifiers')?.answer).toEqual([
    { valueCoding: { system: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', code: 'JW' } },
    { valueCoding: { system: 'http://www.ama-assn.org/go/cpt', code: '59' } },
  ]);
  expect(byId.get('line-1-units')?.answer).toEqual([{ valueDecimal: 0.5 }]);
  expect(byId.get('line-2-code')?.answer).toEqual([
    { valueCoding: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.42' } },
  ]);
  expect(byId.get('waste')?.answer?.[0]).toMatchObject({
    valueCoding: { code: 'not-applicable' },
    item: [{ text: 'Reason', answer: [{ valueString: 'whole vial given' }] }],
  });
  expect(byId.get('photo')).toEqual({
    linkId: 'photo',
    text: 'Photograph',
    item: [{ linkId: 'photo-note', text: 'Note', answer: [{ valueString: 'ask again' }] }],
  });
});

interface AnyItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly Readonly<Record<string, unknown>>[];
  readonly item?: readonly AnyItem[];
}

function everyItem(items: readonly AnyItem[]): readonly AnyItem[] {
  return items.flatMap(item => {
    const beneath = (item.answer ?? []).flatMap(answer => (Array.isArray(answer.item) ? answer.item : []));
    return [item, ...everyItem([...(item.item ?? []), ...beneath])];
  });
}

test('the response keeps the rules of FHIR R4: link ids once, no empty value, never items beside answers', () => {
  const items = everyItem(reportAsFhir(REPORT).item);
  expect(new Set(items.map(({ linkId }) => linkId)).size).toBe(items.length);
  for (const item of items) {
    expect(item.linkId).toMatch(/\S/);
    expect(item.text).toMatch(/\S/);
    // qrs-1: nested items stand beneath the item or beneath its answers.
    expect(item.answer !== undefined && item.item !== undefined).toBe(false);
    expect(item.answer?.length ?? 1).toBeGreaterThan(0);
    expect(item.item?.length ?? 1).toBeGreaterThan(0);
    for (const answer of item.answer ?? []) {
      expect(Object.keys(answer).filter(name => name.startsWith('value'))).toHaveLength(1);
      expect(Object.values(answer)).not.toContain('');
    }
  }
});
