import { expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { createSearchEngine } from '../engine.ts';
import { madeUpIcd10cm, madeUpSegment, openedSegment } from '../madeUpCodes.ts';
import { smallQuestion } from '../smallReleases.ts';
import { packSynonyms, type SynonymSource } from '../synonyms/packSynonyms.ts';
import { SynonymTable } from '../synonyms/synonymTable.ts';
import { buildNames } from './buildNames.ts';
import { officialNames } from './officialNames.ts';

const SEGMENT = madeUpSegment(
  madeUpIcd10cm([
    ['A000', 'Made-up fever'],
    ['A001', 'Other made-up fever'],
    ['B000', 'Swamp fever of frogs'],
  ]),
);

function engineWith(names: readonly (readonly [text: string, code: string])[], terms: readonly SynonymSource[] = []) {
  const engine = createSearchEngine([SEGMENT], new SynonymTable(packSynonyms(terms)));
  const rows = names.map(([text, code]) => ({ text, key: codeKeyOf('icd10cm', code) }));
  const reports = engine.setNames([{ names: openedSegment(buildNames(rows)), label: () => 'made-up list' }]);
  const ask = (text: string, activeOnly = false) =>
    engine
      .search(smallQuestion(text, { filters: { systems: [], activeOnly, billableOnly: false }, limit: 10 }))
      .hits.map(({ code, tier, reason }) => [code, tier, reason]);
  return { engine, reports, ask };
}

test('a code is found by a name and says which list it is from', () => {
  const { ask } = engineWith([['Classical plague', 'A000']]);
  expect(ask('classical plague')).toEqual([['A000', 'synonym', 'Classical plague: made-up list']]);
  expect(ask('plagues')).toEqual([['A000', 'synonym', 'Classical plague: made-up list']]);
  expect(ask('classcal plague')).toEqual([['A000', 'typo', expect.stringContaining('Classical plague: made-up list')]]);
});

test('an official text stands before any name', () => {
  const { ask } = engineWith([['Swamp fever', 'A000']]);
  expect(ask('swamp fever').map(([code, tier]) => [code, tier])).toEqual([
    ['B000', 'exact-phrase'],
    ['A000', 'synonym'],
  ]);
});

test('a name that holds only the words beside an abbreviation is no answer to it', () => {
  const { ask } = engineWith([['Elevated seat', 'A001']], [{ kind: 'abbreviation', lines: 'bnz = @B000' }]);
  expect(ask('bnz elevated').map(([code, tier]) => [code, tier])).toEqual([['B000', 'some-words']]);
});

test('names of codes that are not installed are left out and counted', () => {
  const { ask, reports } = engineWith([
    ['Moon fever', 'Z999'],
    ['Moon fever', 'A001'],
  ]);
  expect(reports).toEqual([{ names: 2, unknown: 1 }]);
  expect(ask('moon fever').map(([code]) => code)).toEqual(['A001']);
});

test('the names of the clinic come and go without anything else being built again', () => {
  const { engine, ask } = engineWith([]);
  engine.setClinicNames([{ term: 'water pill', keys: [codeKeyOf('icd10cm', 'B000')], source: "our clinic's word" }]);
  expect(ask('water pill')).toEqual([['B000', 'synonym', "water pill: our clinic's word"]]);
  engine.setClinicNames([]);
  expect(ask('water pill')).toEqual([]);
});

test('a table row names its code with the heading of the column, a subterm with the terms above it', () => {
  const names = officialNames(
    [
      { kind: 'term', title: 'Madeupin', modifiers: '(acid)', cells: ['T51.3X1', ''] },
      { kind: 'term', title: 'ether', parent: 0, cells: ['C79.8-', 'D24.-'] },
    ],
    ['Poisoning', 'Underdosing'],
  );
  expect(names).toEqual([
    { text: 'Madeupin (acid): Poisoning', key: 'icd10cm:T513X1' },
    { text: 'Madeupin (acid), ether: Poisoning', key: 'icd10cm:C798' },
    { text: 'Madeupin (acid), ether: Underdosing', key: 'icd10cm:D24' },
  ]);
});
