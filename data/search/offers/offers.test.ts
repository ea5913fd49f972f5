import { expect, test } from 'vitest';
import { createSearchEngine } from '../engine.ts';
import type { Offer, SearchFilters, SearchQuestion } from '../searchTypes.ts';
import { SMALL_SEGMENTS, SMALL_SYNONYMS, smallQuestion } from '../smallReleases.ts';

const engine = createSearchEngine(SMALL_SEGMENTS, SMALL_SYNONYMS);
const NO_FILTERS: SearchFilters = { systems: [], activeOnly: false, billableOnly: false };

function offers(text: string, change: Partial<SearchQuestion> = {}): readonly Offer[] {
  return engine.search(smallQuestion(text, change)).offers ?? [];
}

test('an answer with all that was asked for carries no offers', () => {
  expect(offers('walker')).toEqual([]);
  expect(offers('wlaker')).toEqual([]);
});

test('a word too far off to be forgiven by itself is offered in its right spelling, with how many codes it finds', () => {
  expect(offers('ixbeplne')[0]).toMatchObject({
    kind: 'spelling',
    text: 'ixabepilone',
    changes: [{ typed: 'ixbeplne', meant: 'ixabepilone' }],
    total: 1,
  });
  expect(offers('ixbeplne -carboplatin')[0]).toMatchObject({ text: 'ixabepilone -carboplatin' });
});

test('a word spelled as it sounds is offered as it is written', () => {
  expect(offers('fizikal therapy')[0]).toMatchObject({ kind: 'spelling', text: 'physical therapy', total: 1 });
});

test('synonyms are offered too', () => {
  expect(offers('rulatior')[0]).toMatchObject({ kind: 'spelling', text: 'rollator' });
});

test('a code that is in no release: the one misread, its neighbours in the order of codes, and what each of them is', () => {
  expect(offers('J92O7')[0]).toMatchObject({ kind: 'nearest-code', text: 'J9207', nearness: 'one-character' });
  expect(offers('hcpcs: EO143')[0]).toMatchObject({
    text: 'hcpcs: E0143',
    codeText: expect.stringContaining('Walker'),
  });
  const near = offers('J9209').map(offer => (offer.kind === 'nearest-code' ? `${offer.nearness} ${offer.code}` : ''));
  expect(near).toContain('before J9208');
  expect(offers('E11.429').map(offer => offer.kind === 'nearest-code' && offer.text)).toContain('E11.42');
});

test('near codes are only those that scope and filters let through', () => {
  expect(offers('E0148').map(offer => 'code' in offer && offer.code)).toContain('E0149');
  const active = offers('E0148', { filters: { ...NO_FILTERS, activeOnly: true } });
  expect(active.map(offer => 'code' in offer && offer.code)).not.toContain('E0149');
  expect(offers('icd: EO143').filter(offer => 'system' in offer && offer.system !== 'icd10cm')).toEqual([]);
});

test('the words that stand nowhere are offered to be left out', () => {
  expect(offers('folding zzyzx walker')).toEqual([
    { kind: 'without-terms', text: 'folding walker', terms: ['zzyzx'], total: 4 },
  ]);
});

test('where each word stands somewhere but never all together, each is offered to be left out', () => {
  expect(offers('insulin wheeled walker').map(offer => 'text' in offer && offer.text)).toContain('wheeled walker');
  expect(offers('walker "per day"').map(offer => 'text' in offer && offer.text)).toEqual(
    expect.arrayContaining(['walker', '"per day"']),
  );
});

test('filters, scope and refinements that hide what matches are offered to be lifted, with what that brings', () => {
  expect(offers('hyperbaric', { filters: { ...NO_FILTERS, activeOnly: true } })).toEqual([
    { kind: 'without-filters', filters: ['activeOnly'], total: 1 },
  ]);
  expect(offers('hyperbaric', { filters: { systems: ['icd10cm'], activeOnly: true, billableOnly: true } })).toEqual([
    { kind: 'without-filters', filters: ['systems', 'activeOnly', 'billableOnly'], total: 1 },
  ]);
  expect(offers('icd: walker')).toEqual([{ kind: 'without-scope', text: 'walker', scope: 'icd10cm', total: 4 }]);
  expect(offers('walker', { refinements: ['wheeled', 'insulin'] })).toEqual([
    { kind: 'without-refinement', place: 1, total: 3 },
  ]);
});

test('quotes and a minus that leave nothing are offered to be taken out', () => {
  expect(offers('"day per"')[0]).toEqual({ kind: 'without-quotes', text: 'day per', total: 2 });
  expect(offers('hyperbaric -oxygen')).toEqual([
    { kind: 'without-terms', text: 'hyperbaric', terms: ['-oxygen'], total: 1 },
  ]);
});

test('every offer leads to as many codes as it says', () => {
  const asked = [
    'ixbeplne',
    'folding zzyzx walker',
    'insulin wheeled walker',
    'icd: walker',
    '"day per"',
    'walker "per day"',
  ];
  for (const offer of asked.flatMap(text => offers(text))) {
    if ('total' in offer && 'text' in offer) expect(engine.search(smallQuestion(offer.text)).total).toBe(offer.total);
  }
});
