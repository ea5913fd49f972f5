import { expect, test } from 'vitest';
import type { CodeKey } from '../codeKey.ts';
import type { Mark } from '../guideMark.ts';
import { type KeptGuide, type KeptStatement, LONGEST_GUIDE, parseKeptGuide } from './keptGuide.ts';
import { changedMarks, planMarkAnew } from './planKeptGuides.ts';

const JAN = { id: 'r1', title: 'HCPCS January 2025' };
const APR = { id: 'r2', title: 'HCPCS April 2025' };
const KEY = 'hcpcs:J9207' as CodeKey;
const said = (text: string, mark: Mark): KeptStatement => ({ heading: '', text, mark, codes: [{ key: KEY, mark }] });

const guide: KeptGuide = {
  id: 'g1',
  title: 'How to bill',
  text: 'One. Two.',
  addedAt: '2026-01-01T00:00:00.000Z',
  editedAt: '2026-01-01T00:00:00.000Z',
  against: [JAN],
  statements: [said('One.', 'confirmed'), said('Two.', 'unchecked'), said('Two.', 'confirmed')],
  keys: [KEY],
};
const at = '2026-04-02T00:00:00.000Z';

test('a new check keeps for each statement whose mark is another the mark it had', () => {
  const statements = [said('One.', 'contradicted'), said('Two.', 'unchecked'), said('Two.', 'confirmed')];
  const [anew] = planMarkAnew(guide, { at, against: [APR], statements }).keptGuides?.put ?? [];
  expect(anew).toEqual({
    ...guide,
    editedAt: at,
    against: [APR],
    statements: [{ ...said('One.', 'contradicted'), before: 'confirmed' }, statements[1], statements[2]],
    marksBefore: guide.editedAt,
  });
  expect(anew && changedMarks(anew)).toBe(1);
  expect(parseKeptGuide(JSON.parse(JSON.stringify(anew)))).toEqual(anew);
});

test('a check that finds the same against the same writes nothing; neither does one of a guide that is gone', () => {
  const same = { at, against: [JAN], statements: guide.statements };
  expect(planMarkAnew(guide, same)).toEqual({});
  expect(planMarkAnew(undefined, { ...same, against: [APR] })).toEqual({});
});

test.each<readonly [string, object]>([
  ['a longer text than a guide can have', { text: 'a'.repeat(LONGEST_GUIDE + 1) }],
  ['no title', { title: ' ' }],
  ['a mark nobody knows', { statements: [{ ...said('One.', 'confirmed'), mark: 'true' }] }],
  ['a key that is none', { statements: [{ ...said('One.', 'confirmed'), codes: [{ key: 'x', mark: 'confirmed' }] }] }],
  ['a moment that is none', { editedAt: 'yesterday' }],
])('a row with %s is no guide', (_what, wrong) => {
  expect(parseKeptGuide({ ...guide, ...wrong })).toBeUndefined();
});

test('the keys of a row from outside are those of its statements, whatever it says', () => {
  expect(parseKeptGuide({ ...guide, keys: ['hcpcs:E0143'] })?.keys).toEqual([KEY]);
});
