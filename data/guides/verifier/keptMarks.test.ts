import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../domain/calendarDate.ts';
import type { CodeKey } from '../../domain/codeKey.ts';
import { type KeptGuide, keysOf, marksOfCode } from '../../domain/mine/keptGuide.ts';
import { findKeptGuides, indexKeptGuides } from '../findKeptGuides.ts';
import { describeCounts } from './findingWords.ts';
import { guideForChecklist, requirementsOf } from './keptChecklist.ts';
import { asKept, statementsOf, withMarksBefore } from './keptMarks.ts';
import { readPublishedGuide } from './readPublishedGuide.ts';
import { verifyGuide } from './verifyGuide.ts';

const TEXT = `# J9207 and E11.42

## Purpose
J9207 is a drug. +37252 is an add-on code.

## Documentation requirements
Write the dose of J9207 with modifier JW. Keep the order.

## Similar codes
A9604 is another.
`;
const today = parseCalendarDate('2025-02-01');
const document = readPublishedGuide(TEXT);
if (today === undefined || !document.ok) throw new Error('unread');
// An add-on code by the schedule; of everything else nothing is installed.
const fees = () => [];
const verified = verifyGuide(document.value, { today, systems: {}, fees });
const statements = statementsOf(verified);
const kept: KeptGuide = {
  id: 'g1',
  title: 'J9207 and E11.42',
  text: TEXT,
  fileName: 'guide.txt',
  addedAt: '2026-01-01T00:00:00.000Z',
  editedAt: '2026-01-01T00:00:00.000Z',
  against: [],
  statements,
  keys: keysOf(statements),
};

test('a kept guide is its statements in order, each with the codes it speaks of', () => {
  expect(statements.map(({ heading, text, codes }) => [heading, text, codes.map(({ key }) => key).join(' ')])).toEqual([
    ['Purpose', 'J9207 is a drug.', 'hcpcs:J9207'],
    ['Purpose', '+37252 is an add-on code.', 'cpt:37252'],
    ['Documentation requirements', 'Write the dose of J9207 with modifier JW.', 'hcpcs:J9207 hcpcsmod:JW'],
    ['Documentation requirements', 'Keep the order.', ''],
    ['Similar codes', 'A9604 is another.', 'hcpcs:A9604'],
  ]);
  expect(describeCounts(marksOfCode(kept, 'hcpcs:J9207' as CodeKey))).toBe(
    '0 confirmed, 0 contradicted, 2 not checked',
  );
});

test('before it is checked again it is shown with the marks it has, and after that with those it had', () => {
  expect(asKept(kept).sections.map(({ heading, passages }) => [heading, passages.length])).toEqual([
    ['Purpose', 2],
    ['Documentation requirements', 2],
    ['Similar codes', 1],
  ]);
  const [first, ...rest] = statements;
  if (first === undefined) throw new Error('no statement');
  const shown = withMarksBefore(verified, [{ ...first, before: 'confirmed' }, ...rest]);
  expect(shown.sections.flatMap(({ passages }) => passages.map(({ before }) => before))).toEqual([
    'confirmed',
    ...rest.map(() => undefined),
  ]);
});

test('what it asks the record to hold can be lines of a checklist for the codes of its title, with where it is from', () => {
  const guide = guideForChecklist(kept, requirementsOf(kept, verified));
  expect(guide.sections[0]?.blocks.map(block => 'text' in block && block.text)).toEqual([
    'Write the dose of J9207 with modifier JW.',
    'Keep the order.',
  ]);
  expect(guide.codes).toEqual(['J9207']);
  const from = '“J9207 and E11.42”, a guide from elsewhere (guide.txt)';
  expect(guide.sources.map(({ title }) => title)).toEqual([
    from,
    `${from}. Contradicted by the official record when it was added.`,
  ]);
});

test('it is found by the words of its title and of its statements', () => {
  const index = indexKeptGuides([kept, { ...kept, id: 'g2', title: 'The order of the day', statements: [] }]);
  const found = (typed: string) => findKeptGuides(index, typed).map(({ id }) => id);
  expect(found('order')).toEqual(['g2', 'g1']);
  expect(found('keep order')).toEqual(['g1']);
  expect(found('walker')).toEqual([]);
  expect(found('k')).toEqual([]);
});
