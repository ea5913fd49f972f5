import { expect, test } from 'vitest';
import { authoredGuides } from './authored.ts';
import { findGuides, indexGuides } from './findGuides.ts';
import { allPlaybooks } from './playbook.ts';

const INDEX = indexGuides([...authoredGuides(), ...allPlaybooks()]);
const ids = (typed: string) => {
  const { byTitle, byText } = findGuides(INDEX, typed);
  return [...byTitle, ...byText()].map(({ id }) => id);
};

test.each([
  ['J9207', 'J9207'],
  ['fluoroscopic guidance', 'fluoroscopic-guidance'],
  ['77002', 'fluoroscopic-guidance'],
  ['ostomy', 'playbook-ostomy'],
  ['M54.5', 'M54.5'],
  ['jw', 'JW-and-JZ'],
])('“%s” finds the guide %s first', (typed, id) => {
  expect(ids(typed)[0]).toBe(id);
});

test('words of a statement find the guide; a single letter finds none', () => {
  expect(ids('sealed dressing')).toContain('playbook-npwt');
  expect(ids('x')).toEqual([]);
  expect(ids('zzqqxx')).toEqual([]);
});
