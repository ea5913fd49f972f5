import { expect, test } from 'vitest';
import { authoredGuides } from './authored.ts';
import { allPlaybooks } from './playbook.ts';
import { readGuide } from './readGuide.ts';

const GUIDES = [...authoredGuides(), ...allPlaybooks()];
const [FIRST] = GUIDES;

test('every guide of ours comes back whole from what is stored', () => {
  for (const guide of GUIDES) expect(readGuide(JSON.parse(JSON.stringify(guide)))).toEqual(guide);
});

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['an unknown kind', { ...FIRST, kind: 'page' }],
  ['a code of no shape', { ...FIRST, codes: ['J92'] }],
  ['a section twice', { ...FIRST, sections: [...(FIRST?.sections ?? []), FIRST?.sections[0]] }],
  ['a source that is not listed', { ...FIRST, sources: [] }],
  [
    'a block of an unknown type',
    { ...FIRST, sections: [{ id: 'notes', blocks: [{ type: 'html', id: 'x', sources: [], text: '<b>' }] }] },
  ],
  [
    'a denial that leads nowhere',
    {
      ...FIRST,
      sections: [
        {
          id: 'denials',
          blocks: [
            {
              type: 'denial',
              id: 'x',
              text: 'a',
              answer: 'b',
              bearsOn: [{ kind: 'requirement', id: 'gone' }],
              sources: [],
            },
          ],
        },
      ],
    },
  ],
  [
    'a table whose rows do not fit its columns',
    {
      ...FIRST,
      sections: [
        {
          id: 'payment',
          blocks: [{ type: 'payments', id: 'x', caption: 'a', columns: ['b'], rows: [['1', '2']], sources: [] }],
        },
      ],
    },
  ],
])('%s is refused as a whole', (_name, raw) => {
  expect(readGuide(raw)).toBeUndefined();
});
