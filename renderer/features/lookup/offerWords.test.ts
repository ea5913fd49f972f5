import { expect, test } from 'vitest';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import type { Offer } from '../../../data/search/searchTypes.ts';
import { offerInWords } from './offerWords.ts';

function said(offer: Offer, refinements: readonly string[] = []): string {
  const { lead, subject, brings } = offerInWords(offer, refinements);
  return [lead, subject, brings].filter(Boolean).join(' | ');
}

test('every kind of offer says what pressing it does and what it brings', () => {
  const near = { kind: 'nearest-code', text: 'E11.42', key: codeKeyOf('icd10cm', 'E1142'), code: 'E1142' } as const;
  const offers: readonly Offer[] = [
    { kind: 'spelling', text: 'physical therapy', changes: [{ typed: 'fizical', meant: 'physical' }], total: 1 },
    { ...near, system: 'icd10cm', codeText: 'With polyneuropathy', status: { kind: 'active' }, nearness: 'before' },
    { ...near, system: 'icd10cm', codeText: 'Diabetes', status: { kind: 'header' }, nearness: 'above' },
    { kind: 'without-terms', text: 'walker', terms: ['zzz', '-pump'], total: 1204 },
    { kind: 'without-quotes', text: 'day per', total: 2 },
    { kind: 'without-scope', text: 'walker', scope: 'icd10cm', total: 4 },
    { kind: 'without-filters', filters: ['activeOnly'], total: 3 },
    { kind: 'without-filters', filters: ['systems', 'billableOnly'], total: 3 },
    { kind: 'without-refinement', place: 1, total: 3 },
  ];
  expect(offers.map(offer => said(offer, ['left', 'foot']))).toEqual([
    'Did you mean | physical therapy | 1 code',
    'E11.42 | With polyneuropathy',
    'E11.42 | Diabetes (header)',
    'Without | zzz -pump | 1,204 codes',
    'The same words without quotes | 2 codes',
    'Not only in ICD-10-CM | walker | 4 codes',
    'Include codes that are no longer active | 3 codes',
    'Without the filters | 3 codes',
    'Not narrowed to | foot | 3 codes',
  ]);
});
