import { expect, test } from 'vitest';
import { describePackFailure } from './packFailure.ts';
import { parsePack } from './packFormat.ts';

const HCPCS_HEADING = 'chartside pack 1\nname: Trial\nversion: 3\nseries: hcpcs\nas of: 2025-01-01\n';
const ICD_HEADING = HCPCS_HEADING.replace('hcpcs', 'icd10cm');
const WALKER = 'E0130 Walker, rigid\n  added: 1986-01-01; action: N 1996-01-01; coverage: D\n';

test('a code is read with all its fields', () => {
  const family = [
    '# a comment',
    '',
    'J9207 Injection, ixabepilone, 1 mg',
    '  short: Ixabepilone; injection',
    '  added: 2009-01-01; action: N 2009-02-01; ended: 2024-06-30; coverage: C; pricing: 51, 57; multiple: A',
    '  asc: YY 2009-03-01; statute: 1833(T); note: 0135; betos: O1D; tos: 1, P; cim: 60-9; mcm: 2130 A, 4450',
    '  lab: 310, 400; see: J9271',
  ].join('\n');
  expect(readHcpcs(family)).toEqual({
    ok: true,
    value: {
      heading: { name: 'Trial', version: 3, series: 'hcpcs', asOf: '2025-01-01' },
      entries: [
        {
          file: 'family',
          line: 3,
          record: {
            system: 'hcpcs',
            code: 'J9207',
            longText: 'Injection, ixabepilone, 1 mg',
            shortText: 'Ixabepilone; injection',
            position: 0,
            addedOn: '2009-01-01',
            actionCode: 'N',
            actionEffectiveOn: '2009-02-01',
            terminatedOn: '2024-06-30',
            coverage: 'C',
            pricing: ['51', '57'],
            multiplePricing: 'A',
            ascGroup: 'YY',
            ascGroupEffectiveOn: '2009-03-01',
            statute: '1833(T)',
            processingNote: '0135',
            betos: 'O1D',
            typeOfService: ['1', 'P'],
            coverageManual: ['60-9'],
            carriersManual: ['2130 A', '4450'],
            labCertification: ['310', '400'],
            crossReferences: ['J9271'],
            anesthesiaUnits: '0',
          },
        },
      ],
    },
  });
});

test('modifiers come first, then codes, however the families are cut', () => {
  const modifier = 'RT Right side\n  added: 1984-01-01; action: N 1997-01-01; coverage: C\n';
  const read = parsePack(file('heading', HCPCS_HEADING), [
    file('walkers', WALKER.replace('E0130', 'E0143')),
    file('sides', modifier),
    file('more', WALKER),
  ]);
  expect(read.ok && read.value.entries.map(({ record }) => [record.code, record.position])).toEqual([
    ['RT', 0],
    ['E0130', 1],
    ['E0143', 2],
  ]);
});

test('an ICD-10-CM code that ends in a dash is a header, and the order of the pack is kept', () => {
  const family =
    'C43.- Melanoma\nC4A.- Merkel cell carcinoma\nC44.- Other\nC44.3- Of face\n  short: Face\nC44.311 Of nose\n';
  const read = parsePack(file('heading', ICD_HEADING), [file('family', family)]);
  expect(read.ok && read.value.entries.map(({ record }) => record)).toEqual([
    icd('C43', 'Melanoma', 'Melanoma', 0, false),
    icd('C4A', 'Merkel cell carcinoma', 'Merkel cell carcinoma', 1, false),
    icd('C44', 'Other', 'Other', 2, false),
    icd('C443', 'Of face', 'Face', 3, false),
    icd('C44311', 'Of nose', 'Of nose', 4, true),
  ]);
});

test.each([
  ['no fields', 'E0130 Walker\n', 1, 'missing-field'],
  ['a code of another shape', 'E130 Walker\n', 1, 'bad-code'],
  ['a code in small letters', 'e0130 Walker\n', 1, 'bad-code'],
  ['no text', 'E0130\n', 1, 'missing-text'],
  ['the same code twice', `${WALKER}\n${WALKER}`, 4, 'duplicate-code'],
  ['a day that does not exist', WALKER.replace('1986-01-01', '1986-02-30'), 2, 'bad-field-value'],
  ['an action without its day', WALKER.replace('N 1996-01-01', 'N'), 2, 'bad-field-value'],
  ['a coverage of two letters', WALKER.replace('coverage: D', 'coverage: DD'), 2, 'bad-field-value'],
  ['a list without blanks', WALKER.replace('coverage: D', 'coverage: D; tos: A,P'), 2, 'bad-field-value'],
  ['an empty value', WALKER.replace('coverage: D', 'coverage: '), 2, 'untidy-blanks'],
  ['a field nobody knows', WALKER.replace('coverage', 'cover'), 2, 'unknown-field'],
  ['a field twice', WALKER.replace('coverage: D', 'coverage: D; coverage: D'), 2, 'repeated-field'],
  ['a field twice on two lines', `${WALKER}  coverage: D\n`, 3, 'repeated-field'],
  ['a short text among other fields', WALKER.replace('coverage: D', 'coverage: D; short: Walker'), 2, 'unknown-field'],
  ['a field before any code', `  coverage: D\n${WALKER}`, 1, 'field-before-code'],
  ['a tab', WALKER.replace('Walker', 'Walker\t'), 1, 'untidy-blanks'],
  ['a blank at the end', WALKER.replace('rigid', 'rigid '), 1, 'untidy-blanks'],
  ['two blanks after the code', WALKER.replace('E0130 ', 'E0130  '), 1, 'untidy-blanks'],
  ['Windows line ends', WALKER.replaceAll('\n', '\r\n'), 1, 'untidy-blanks'],
  ['nothing in it', '# only a comment\n', 1, 'no-records'],
])('a family with %s is refused, with its line', (_, family, line, problem) => {
  const read = readHcpcs(family);
  expect(read).toMatchObject({ ok: false, error: { file: 'family', line, problem } });
  expect(!read.ok && describePackFailure(read.error)).toMatch(new RegExp(`^family, line ${line}: .+\\.$`));
});

test.each([
  ['E11 Type 2', 'A header without dot and dash looks billable', 'ok'],
  ['E11- Type 2', 'the dash of a category follows a dot', 'bad-code'],
  ['E11.4 Neurological', 'a code with its dot', 'ok'],
  ['E114 Neurological', 'a code without its dot', 'bad-code'],
  ['E11.4.- Neurological', 'a dot too many', 'bad-code'],
])('an ICD-10-CM code is written as books print it: %s (%s)', (family, _, answer) => {
  const read = parsePack(file('heading', ICD_HEADING), [file('family', family)]);
  expect(read.ok ? 'ok' : read.error.problem).toBe(answer);
});

test.each([
  ['another format', HCPCS_HEADING.replace('pack 1', 'pack 2'), 1, 'not-a-pack'],
  ['nothing in it', '', 1, 'not-a-pack'],
  ['no version', HCPCS_HEADING.replace('version: 3\n', ''), 4, 'missing-heading'],
  ['a version that is no number', HCPCS_HEADING.replace('version: 3', 'version: three'), 3, 'bad-heading-value'],
  ['a series nobody knows', HCPCS_HEADING.replace('series: hcpcs', 'series: cpt'), 4, 'bad-heading-value'],
  ['a day that does not exist', HCPCS_HEADING.replace('2025-01-01', '2025-13-01'), 5, 'bad-heading-value'],
  ['a heading twice', `${HCPCS_HEADING}name: Again\n`, 6, 'repeated-heading'],
  ['a heading nobody knows', `${HCPCS_HEADING}author: me\n`, 6, 'unknown-heading'],
])('a heading with %s is refused, with its line', (_, heading, line, problem) => {
  const read = parsePack(file('heading', heading), [file('family', WALKER)]);
  expect(read).toMatchObject({ ok: false, error: { file: 'heading', line, problem } });
  expect(!read.ok && describePackFailure(read.error)).toMatch(/^heading, line \d: .+\.$/);
});

function readHcpcs(family: string) {
  return parsePack(file('heading', HCPCS_HEADING), [file('family', family)]);
}

function file(name: string, text: string) {
  return { name, text };
}

function icd(code: string, longText: string, shortText: string, position: number, billable: boolean) {
  return { system: 'icd10cm', code, longText, shortText, position, billable };
}
