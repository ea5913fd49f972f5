import { expect, test } from 'vitest';
import { createSearchEngine } from '../engine.ts';
import { madeUpIcd10cm, madeUpSegment } from '../madeUpCodes.ts';
import { smallQuestion } from '../smallReleases.ts';
import { packSynonyms } from './packSynonyms.ts';
import { SynonymTable } from './synonymTable.ts';

const RECORDS = madeUpIcd10cm([
  ['A09', 'Infectious gastroenteritis and colitis, unspecified'],
  ['R197', 'Diarrhea, unspecified'],
  ['S060', 'Concussion'],
  ['R410', 'Disorientation, unspecified'],
  ['Z111', 'Pain in left ankle'],
]);
const SYNONYMS = new SynonymTable(
  packSynonyms([{ kind: 'lay', lines: 'infectious diarrhea = @A09\nconfusion = @R410\nleft side = @S060' }]),
);

const engine = createSearchEngine([madeUpSegment(RECORDS)], SYNONYMS);
const codes = (text: string) => engine.search(smallQuestion(text)).hits.map(hit => hit.code);

test('a name of several words is found with typos in each of them, in any order, and the typos are told', () => {
  for (const text of ['infectous diarhea', 'diarhea infectous', 'diarhea infectious']) {
    const [hit] = engine.search(smallQuestion(text)).hits;
    expect({ text, code: hit?.code, tier: hit?.tier }).toEqual({ text, code: 'A09', tier: 'typo' });
    expect(hit?.corrections?.[0]).toMatchObject({ typed: text, meant: 'infectious diarrhea' });
  }
});

test('a word of a text comes before a name that is as near to what was typed', () => {
  expect(codes('concusion')).toEqual(['S060', 'R410']);
});

test('a name only begun is no answer to half of a question', () => {
  expect(codes('xyzzyx left')).toEqual(['Z111']);
});
