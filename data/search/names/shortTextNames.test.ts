import { expect, test } from 'vitest';
import { createSearchEngine } from '../engine.ts';
import { madeUpHcpcs, madeUpIcd10cm, madeUpSegment, openedSegment } from '../madeUpCodes.ts';
import { smallQuestion } from '../smallReleases.ts';
import { packSynonyms } from '../synonyms/packSynonyms.ts';
import { SynonymTable } from '../synonyms/synonymTable.ts';
import { buildNames } from './buildNames.ts';
import { hasShortTextNames, shortTextLabel, shortTextNames } from './shortTextNames.ts';

type Made = readonly [code: string, longText: string, shortText: string];

const recordsOf = (made: readonly Made[]) =>
  madeUpHcpcs(made.map(([code, longText, shortText]) => [code, longText, { shortText }]));

const namedBy = (longText: string, shortText: string) => shortTextNames(recordsOf([['E9999', longText, shortText]]));

function searchOf(made: readonly Made[]) {
  const records = recordsOf(made);
  const engine = createSearchEngine([madeUpSegment(records)], new SynonymTable(packSynonyms([])));
  const label = shortTextLabel({ title: 'HCPCS January 2031', kind: 'official', series: 'hcpcs' });
  engine.setNames([
    { names: openedSegment(buildNames(shortTextNames(records))), label: () => label, isAbbreviated: true },
  ]);
  return (text: string) =>
    engine.search(smallQuestion(text, { limit: 10 })).hits.map(({ code, tier, reason }) => [code, tier, reason]);
}

test.each([
  ['an abbreviation', 'Made-up boat with electric motor', 'Mtr boat'],
  ['another word', 'Made-up boat with electric motor', 'Powered boat'],
  ['two letters that begin a word', 'Made-up boat with electric motor', 'Boat el'],
])('a short text with %s is a name of its code', (_, longText, shortText) => {
  expect(namedBy(longText, shortText)).toEqual([{ text: shortText, key: 'hcpcs:E9999' }]);
});

test.each([
  ['the same words', 'Boat, electric', 'electric boat'],
  ['a plural', 'Boats with batteries', 'Boat battery'],
  ['a word of the same family', 'Injectable dye', 'Dye injection'],
  ['the beginning of a word', 'Boat with electric motor', 'Boat elec mot'],
  ['another unit name', 'Dye, five milligrams', 'Dye 5 mg'],
  ['two words written together', 'Boat for the bed side', 'Bedside boat'],
  ['loose letters, numbers and connecting words', 'Boat', 'Boat w 12 of'],
  ['nothing', 'Boat', ''],
])('a short text that adds %s is none', (_, longText, shortText) => {
  expect(namedBy(longText, shortText)).toEqual([]);
});

test('modifiers have names too; the short texts of ICD-10-CM are no names', () => {
  expect(shortTextNames(recordsOf([['ZZ', 'Left boat', 'Lt bt']]))).toEqual([{ text: 'Lt bt', key: 'hcpcsmod:ZZ' }]);
  const diseases = madeUpIcd10cm([['Z999', 'Made-up fever']]).map(record => ({ ...record, shortText: 'Mdup fvr' }));
  expect(shortTextNames(diseases)).toEqual([]);
  expect([hasShortTextNames('hcpcs'), hasShortTextNames('icd10cm')]).toEqual([true, false]);
});

test('a code is found by an abbreviation of its short text, which is told with its release', () => {
  const ask = searchOf([['E9999', 'Made-up boat with motor', 'Mdup bt (mtr)']]);
  const told = 'Mdup bt (mtr): official short text in HCPCS January 2031';
  expect(ask('mtr')).toEqual([['E9999', 'synonym', told]]);
  expect(ask('bt mtr')).toEqual([['E9999', 'synonym', told]]);
});

test('a name from the starter pack says so as a sentence would', () => {
  expect(shortTextLabel({ title: 'Starter pack (HCPCS)', kind: 'starter', series: 'hcpcs' })).toBe(
    'official short text in the HCPCS Level II starter pack',
  );
});

test('an official long text stands before every short text', () => {
  const ask = searchOf([
    ['E9998', 'Boat with motor and much else that is said of it here', 'Swift mtr'],
    ['E9999', 'Swift boat, with an oar', 'Oared bt'],
    ['E9997', 'Swift', 'Quick'],
  ]);
  expect(ask('swift').map(([code, tier]) => [code, tier])).toEqual([
    ['E9997', 'all-words'],
    ['E9999', 'all-words'],
    ['E9998', 'synonym'],
  ]);
});

test('a typo is never taken for an abbreviation, and an abbreviation never keeps a typo from being forgiven', () => {
  const ask = searchOf([
    ['E9998', 'Vessel for dye', 'Mtrb vess'],
    ['E9999', 'Boat with motrb', 'Boat'],
  ]);
  expect(ask('mtrx')).toEqual([]);
  expect(ask('mtrb').map(([code, tier]) => [code, tier])).toEqual([
    ['E9998', 'synonym'],
    ['E9999', 'typo'],
  ]);
});
