import { expect, test } from 'vitest';
import type { CodeRecord } from '../domain/codeRecord.ts';
import { auditPack, describeMismatch } from './packAudit.ts';
import { type Pack, parsePack } from './packFormat.ts';

const HCPCS = packOf(
  'hcpcs',
  [
    'E0130 Walker, rigid',
    '  short: Walker rigid',
    '  added: 1986-01-01; action: N 1996-01-01; coverage: D; tos: A, P, R',
    'E0143 Walker, folding',
    '  added: 1986-01-01; action: N 2004-01-01; coverage: D',
  ].join('\n'),
);
const ICD = packOf('icd10cm', 'E11.- Type 2 diabetes mellitus\nE11.9 Type 2 diabetes mellitus without complications\n');

test('a pack that says what the release says has no mismatch, wherever in the release its codes stand', () => {
  expect(auditPack(HCPCS, officialOf(HCPCS))).toEqual([]);
  expect(auditPack(ICD, officialOf(ICD))).toEqual([]);
});

test.each([
  ['a wrong text', 'longText', { longText: 'Walker, rigid (pickup)' }, '"Walker, rigid"', '"Walker, rigid (pickup)"'],
  ['a wrong short text', 'shortText', { shortText: 'Walker' }, '"Walker rigid"', '"Walker"'],
  ['one blank instead of two', 'longText', { longText: 'Walker,  rigid' }, '"Walker, rigid"', '"Walker,  rigid"'],
  ['a wrong date', 'addedOn', { addedOn: '1986-01-02' }, '"1986-01-01"', '"1986-01-02"'],
  ['a missed termination', 'terminatedOn', { terminatedOn: '2024-06-30' }, 'nothing', '"2024-06-30"'],
  ['a wrong action code', 'actionCode', { actionCode: 'C' }, '"N"', '"C"'],
  ['a missed indicator', 'betos', { betos: 'D1E' }, 'nothing', '"D1E"'],
  ['a list in another order', 'typeOfService', { typeOfService: ['P', 'A', 'R'] }, '["A","P","R"]', '["P","A","R"]'],
])('%s is found, with file, line, code, field and both values', (_, field, theirs, inPack, official) => {
  expect(auditPack(HCPCS, officialOf(HCPCS, 'E0130', theirs))).toEqual([
    { file: 'family', line: 1, code: 'E0130', field, inPack, official },
  ]);
});

test('an indicator the release does not have is found', () => {
  const official = officialOf(HCPCS).map(record => ({ ...record, coverage: undefined }) as unknown as CodeRecord);
  expect(auditPack(HCPCS, official).map(({ code, field, official: theirs }) => [code, field, theirs])).toEqual([
    ['E0130', 'coverage', 'nothing'],
    ['E0143', 'coverage', 'nothing'],
  ]);
});

test('a wrong billable flag is found and told in one line', () => {
  const [mismatch, ...others] = auditPack(ICD, officialOf(ICD, 'E119', { billable: false }));
  expect(others).toEqual([]);
  expect(mismatch && describeMismatch(mismatch)).toBe('family:2  E11.9  billable: pack true, official false');
});

test('a code the release does not have is found', () => {
  const official = officialOf(HCPCS).filter(record => record.code !== 'E0143');
  expect(auditPack(HCPCS, official)).toEqual([
    { file: 'family', line: 4, code: 'E0143', field: 'code', inPack: '"E0143"', official: 'nothing' },
  ]);
});

test('a header the release has above a code, and the pack does not, is found', () => {
  const between = {
    system: 'icd10cm',
    code: 'E11',
    longText: '',
    shortText: '',
    position: 0,
    billable: false,
  } as const;
  const alone = packOf('icd10cm', 'E11.9 Type 2 diabetes mellitus without complications\n');
  expect(auditPack(alone, [...officialOf(alone), between])).toEqual([
    { file: 'family', line: 1, code: 'E11.9', field: 'header above', inPack: 'nothing', official: '"E11"' },
  ]);
});

test('codes in another order than the release has are found', () => {
  expect(auditPack(ICD, officialOf(ICD, 'E119', { position: 1 }))).toEqual([
    { file: 'family', line: 2, code: 'E11.9', field: 'order', inPack: '"after E11"', official: '"before E11"' },
  ]);
});

/** A release that agrees with `pack` but for `change` in one code; positions are spread out as in a larger file. */
function officialOf(pack: Pack, code = '', change: object = {}): readonly CodeRecord[] {
  return pack.entries.map(({ record }) => {
    const placed = { ...record, position: record.position * 10 + 5 };
    return record.code === code ? ({ ...placed, ...change } as CodeRecord) : placed;
  });
}

function packOf(series: string, family: string): Pack {
  const heading = `chartside pack 1\nname: Trial\nversion: 1\nseries: ${series}\nas of: 2025-01-01\n`;
  const read = parsePack({ name: 'heading', text: heading }, [{ name: 'family', text: family }]);
  if (!read.ok) throw new Error(`The trial pack is broken: ${read.error.problem}`);
  return read.value;
}
