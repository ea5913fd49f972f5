import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LONGEST_NOTE } from '../../../data/domain/mine/note.ts';
import { NoteText } from './NoteText.tsx';

const drawn = (text: string) => renderToStaticMarkup(<NoteText text={text} />);
const full = (piece: string) => piece.repeat(Math.floor(LONGEST_NOTE / piece.length));

test('a note reads as its Markdown means it, and HTML in it is text', () => {
  expect(drawn('**Bold** and\n\n- one\n- two')).toMatch(/<strong>Bold<\/strong>.*<li>one<\/li>/s);
  expect(drawn('a <img src=x onerror=alert(1)> b')).not.toContain('<img');
  expect(drawn('[here](javascript:alert(1))')).not.toMatch(/href|javascript/);
});

test.each(['>', '1. ', '- > ', '*a_', '*a_\r', '[', '**a ', 'a`', '  - a\n', '2. *a_*a_\n'])(
  'a note made of nothing but %j is shown as it was typed, at once, and does not end the window',
  { timeout: 5_000 },
  piece =>
    expect(
      drawn(full(piece))
        .replace(/^<div[^>]*>|<\/div>$/g, '')
        .replaceAll('&gt;', '>'),
    ).toBe(full(piece)),
);

test.each([
  [
    'four hundred lines of a list, each with bold words and a code',
    '- **J9207**: units of `1 mg`, see [x](y)\n'.repeat(400),
  ],
  ['a line across of dashes, and a quote in a quote', `${'- '.repeat(60)}\n\n> > quoted\n`],
  ['paragraphs that fill a note to its end', full(`${'Words with *stress* here and there. '.repeat(30)}\n\n`)],
])('%s: Markdown as ever', (_, text) => expect(drawn(text)).toMatch(/<(?:li|hr|em)/));
