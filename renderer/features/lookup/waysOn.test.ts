import { expect, test } from 'vitest';
import { waysOn } from './waysOn.ts';

test('the words no code contains are offered to be left out first', () => {
  expect(waysOn('folding wxyz walker', ['wxyz']).map(way => way.text)).toEqual([
    'folding walker',
    'wxyz walker',
    'folding wxyz',
  ]);
});

test('a single word has nothing to leave out', () => {
  expect(waysOn('zzqqxx', ['zzqqxx'])).toEqual([]);
});

test('a scope prefix is offered to be left out and is otherwise kept', () => {
  expect(waysOn('icd: walker', [])).toEqual([{ text: 'walker', label: 'Search without “icd:”' }]);
  expect(waysOn('icd:foot zzz', ['zzz']).map(way => way.text)).toEqual(['foot zzz', 'icd:foot', 'icd:zzz']);
});

test('a long question does not become a wall of buttons, nor offers the same twice', () => {
  expect(waysOn('a b c d e f g h', [])).toHaveLength(4);
  expect(waysOn('foot foot', []).map(way => way.text)).toEqual(['foot']);
});
