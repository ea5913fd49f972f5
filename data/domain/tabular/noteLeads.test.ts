import { expect, test } from 'vitest';
import { underLeads } from './noteLeads.ts';
import { levelTitle } from './tabularWords.ts';

test('what follows a note that ends with a colon stands under it, up to the next instruction', () => {
  expect([
    ...underLeads([
      'code to identify what was swallowed:',
      'a coin',
      'a button',
      'code to identify the place',
      'a spoon',
    ]),
  ]).toEqual(['a coin', 'a button']);
  expect([...underLeads(['a coin', 'a button'])]).toEqual([]);
});

test('a section is not named by its range twice', () => {
  expect(levelTitle({ kind: 'section', name: 'A00-A09', title: 'Made-up fevers (A00-A09)' })).toBe('Made-up fevers');
  expect(levelTitle({ kind: 'chapter', name: '1', title: 'Made-up fevers (A00-B99)' })).toBe(
    'Made-up fevers (A00-B99)',
  );
});
