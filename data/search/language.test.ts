import { expect, test } from 'vitest';
import { createSearchEngine } from './engine.ts';
import type { SearchFilters, SearchQuestion } from './searchTypes.ts';
import { SMALL_SEGMENTS, SMALL_SYNONYMS, smallQuestion } from './smallReleases.ts';

const engine = createSearchEngine(SMALL_SEGMENTS, SMALL_SYNONYMS);
const NO_FILTERS: SearchFilters = { systems: [], activeOnly: false, billableOnly: false };

function ask(text: string, change: Partial<SearchQuestion> = {}) {
  return engine.search(smallQuestion(text, change));
}

function codes(text: string, change: Partial<SearchQuestion> = {}): string[] {
  return ask(text, change).hits.map(hit => hit.code);
}

test('words in quotes must be there as these words in this order', () => {
  expect(codes('"per day"').toSorted()).toEqual(['B4220', 'B4224']);
  expect(codes('"day per"')).toEqual([]);
  expect(codes('kit "per day" premix')).toEqual(['B4220']);
  expect(codes('"infusion pump"').toSorted()).toEqual(['E0781', 'E0784']);
});

test('a phrase is taken word for word: no plural, no synonym, no typo', () => {
  expect(codes('walkers').length).toBeGreaterThan(0);
  expect(codes('"walkers"')).toEqual([]);
  expect(codes('"rollator"')).toEqual([]);
  expect(codes('"walkre"')).toEqual([]);
});

test('quotes not closed yet mean what is typed so far', () => {
  expect(codes('"per d')).toEqual(expect.arrayContaining(['B4220', 'B4224', 'S9131']));
  expect(codes('"per di')).toEqual(['S9131']);
  expect(codes('"per da').toSorted()).toEqual(['B4220', 'B4224']);
  expect(codes('walker "')).toEqual(codes('walker'));
});

test('a minus takes the codes with that word away, the plural too, and adds none', () => {
  expect(codes('insulin -pump')).toEqual(codes('insulin').filter(code => !['E0784', 'J1817', 'Z9641'].includes(code)));
  expect(codes('insulin -pumps')).toEqual(codes('insulin -pump'));
  expect(codes('walker -"with posterior"')).toEqual(codes('walker').filter(code => code !== 'E0144'));
});

test('a minus before a code takes the code and what begins with it away', () => {
  expect(codes('diabetes -E11.6')).toEqual(codes('diabetes').filter(code => code !== 'E11621'));
  expect(codes('walker -e0143')).not.toContain('E0143');
});

test('a minus alone looks for nothing', () => {
  expect(ask('-pump')).toMatchObject({ hits: [], total: 0, wordsNotFound: [] });
});

test.each(['J-9207', 'J -9207', '"J9207"', '“J9207”', 'j9207 -pump'])('“%s” is still the code', text => {
  expect(ask(text).hits[0]).toMatchObject({ code: 'J9207', tier: 'exact-code' });
});

test('hyphens within words take nothing away', () => {
  expect(codes('drug-coated')).toEqual(['C2623']);
  expect(codes('non-pressure ulcer')).toEqual(['L97421']);
});

test('quotes and minus combine with scopes, filters and codes', () => {
  expect(codes('icd: insulin -injection')).toEqual(['Z9641']);
  expect(codes('hcpcs:"insulin pump"')).toEqual(['J1817']);
  expect(codes('e11 "foot ulcer"')).toEqual(['E11621']);
  expect(codes('walker -enclosed', { filters: { ...NO_FILTERS, activeOnly: true } })).toEqual(['E0135', 'E0143']);
});

test('refining keeps the codes with all the further words, in the order they had', () => {
  const base = codes('walker');
  for (const word of ['wheeled', 'wheel', 'folding rigid', '-rigid', '"rigid or folding"', 'e0143']) {
    const narrowed = codes('walker', { refinements: [word] });
    expect(narrowed, word).toEqual(base.filter(code => narrowed.includes(code)));
    expect(narrowed.length, word).toBeGreaterThan(0);
    expect(narrowed.length, word).toBeLessThan(base.length);
  }
  expect(ask('walker', { refinements: ['wheeled', 'rigid'] })).toMatchObject({ total: 2, totalBeforeRefining: 4 });
});

test('what the results are narrowed to is marked like the words of the question', () => {
  const [hit] = ask('walker', { refinements: ['enclosed', 'fram'] }).hits;
  expect(hit?.highlights.map(([start, end]) => hit.text.slice(start, end))).toEqual(['Walker', 'enclosed', 'fram']);
  const [byCode] = ask('e11', { refinements: ['ulcer'] }).hits;
  expect(byCode?.highlights.map(([start, end]) => byCode.text.slice(start, end))).toEqual(['ulcer']);
});

test('a refinement without a word changes nothing', () => {
  expect(codes('walker', { refinements: ['', ' - '] })).toEqual(codes('walker'));
  expect(ask('walker', { refinements: [''] }).totalBeforeRefining).toBeUndefined();
});
