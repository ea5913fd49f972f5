import { expect, test } from 'vitest';
import { packSynonyms } from './packSynonyms.ts';
import { SynonymTable } from './synonymTable.ts';

const TABLE = new SynonymTable(
  packSynonyms([
    {
      kind: 'lay',
      lines:
        'liver spots = @L814\nspot on liver = @K7689\nbroken rib = one rib\nbroken ribs = several ribs\nhistory of grey fever = @Z8679\nfamily history of grey fever = @Z8249\ngrey fever = @A90\nfractured wrist = @S62109A',
    },
  ]),
);
const found = (text: string) => TABLE.findAt(text.split(' '), 0).map(({ synonym }) => synonym.term);

test('of two terms of the same words the one that was said is meant, or else the one in this order', () => {
  expect(found('liver spots')).toEqual(['liver spots']);
  expect(found('liver spot')).toEqual(['liver spots']);
  expect(found('spots on the liver')).toEqual(['spot on liver']);
  expect(found('broken ribs')).toEqual(['broken ribs']);
});

test('where it cannot be told which was meant, both are', () => {
  expect(found('ribs broken').toSorted()).toEqual(['broken rib', 'broken ribs']);
});

test('words said alike find the term they are said for; a word by itself is taken as it is', () => {
  expect(found('hx grey fever')).toEqual(['history of grey fever']);
  expect(found('mom grey fever')).toEqual(['family history of grey fever']);
  expect(found('fx wrist')).toEqual(['fractured wrist']);
  expect(found('fx')).toEqual([]);
});

test('a term of several words is found in British spelling too', () => {
  const table = new SynonymTable(packSynonyms([{ kind: 'lay', lines: 'grey tumor of colored skin = @L814' }]));
  expect(table.findAt('grey tumour of coloured skin'.split(' '), 0).map(({ synonym }) => synonym.term)).toEqual([
    'grey tumor of colored skin',
  ]);
});

test('a side said short at the end is asked for beside the name, and is no part of it', () => {
  const table = new SynonymTable(packSynonyms([{ kind: 'abbreviation', lines: 'grel = @L814\ngre = grey hip' }]));
  const [match, ...others] = table.findAt(['gre', 'l'], 0);
  expect({ term: match?.synonym.term, kept: match?.kept }).toEqual({ term: 'gre', kept: ['left'] });
  expect(others.map(({ synonym }) => synonym.term)).toEqual(['gre']);
});
