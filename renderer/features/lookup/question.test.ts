import { expect, test } from 'vitest';
import { calendarDateOf } from '../../../data/domain/calendarDate.ts';
import { type Asked, listNameOf, nextLimit, questionOf } from './question.ts';

const asked: Asked = {
  text: ' J9207 ',
  refinements: [],
  scope: 'all',
  activeOnly: false,
  billableOnly: false,
  today: calendarDateOf(new Date(2025, 0, 15)),
  asOf: undefined,
};
const listOf = (change: Partial<Asked>, limit = 100) => {
  const question = questionOf({ ...asked, ...change }, limit);
  return question && listNameOf(question);
};

test('an empty box asks nothing; anything else is asked as typed', () => {
  expect(questionOf({ ...asked, text: ' \t ' }, 100)).toBeUndefined();
  expect(questionOf(asked, 100)?.text).toBe(' J9207 ');
});

test('asking for more of a list is the same list; another word, scope or filter is another', () => {
  expect(listOf({}, 1000)).toBe(listOf({}, 100));
  const others = [
    listOf({ text: 'J9208' }),
    listOf({ scope: 'icd10cm' }),
    listOf({ activeOnly: true }),
    listOf({ billableOnly: true }),
    listOf({ refinements: ['mg'] }),
    listOf({ refinements: ['mg', '1'] }),
  ];
  expect(new Set([listOf({}), ...others]).size).toBe(7);
});

test('a list grows in steps and stops', () => {
  expect([nextLimit(50), nextLimit(500), nextLimit(5000)]).toEqual([500, 5000, 5000]);
});
