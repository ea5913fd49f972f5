import { expect, test } from 'vitest';
import { answerInWords, cutShortInWords } from './answerWords.ts';

test('the count is a sentence, singular and plural, with thousands set apart', () => {
  expect(answerInWords({ text: 'x', total: 1204, wordsNotFound: [] })).toBe('1,204 codes match');
  expect(answerInWords({ text: 'x', total: 1, wordsNotFound: [] })).toBe('1 code matches');
});

test('words no code contains are named, also where other words were found', () => {
  expect(answerInWords({ text: 'walker xyzq', total: 12, wordsNotFound: ['xyzq'] })).toBe(
    '12 codes match; not found: "xyzq"',
  );
  expect(answerInWords({ text: 'xyzq qqq', total: 0, wordsNotFound: ['xyzq', 'qqq'] })).toBe(
    'No code matches “xyzq qqq”; not found: "xyzq", "qqq"',
  );
  expect(answerInWords({ text: 'E11.42', total: 0, wordsNotFound: [] })).toBe('No code matches “E11.42”');
});

test('an answer that is inexact from its first code on says so once, for the whole list', () => {
  const answer = { text: 'x', total: 14, wordsNotFound: [] };
  expect(answerInWords({ ...answer, bestTier: 'some-words' })).toBe('14 codes match some of the words');
  expect(answerInWords({ ...answer, bestTier: 'typo', total: 1 })).toBe('1 code matches with a similar spelling');
  expect(answerInWords({ ...answer, bestTier: 'all-words' })).toBe('14 codes match');
});

test('a list that was cut short says so', () => {
  expect(cutShortInWords(5000, 30211)).toContain('The first 5,000 of 30,211 codes');
});
