import { expect, test } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { PACKED_SYNONYMS } from './packedSynonyms.ts';
import { readEntry } from './packSynonyms.ts';

test('a term of the project is said once: what it means stands in one place', () => {
  const terms = PACKED_SYNONYMS.entries.split('\n').map(entry => wordsOf(readEntry(entry).term).join(' '));
  const seen = new Set<string>();
  const saidBefore = terms.filter(term => seen.has(term) || !seen.add(term));
  expect(terms.length).toBeGreaterThan(13_000);
  expect(saidBefore).toEqual([]);
});
