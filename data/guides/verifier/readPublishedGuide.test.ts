import { expect, test } from 'vitest';
import { passageText } from './guideDocument.ts';
import { readPublishedGuide } from './readPublishedGuide.ts';

function read(text: string) {
  const document = readPublishedGuide(text);
  if (!document.ok) throw new Error(document.error.kind);
  return document.value;
}

const shape = (text: string) =>
  read(text).sections.map(({ kind, heading, passages }) => [kind ?? heading, passages.map(passageText)]);

test('Markdown: sections by their headings, a mark for each sentence', () => {
  expect(
    shape(
      '# How to bill\n\n## Definition\nIt is one thing. It is e.g. another.\n\n## Common Denial Reasons\n- No order.',
    ),
  ).toEqual([
    ['purpose', ['It is one thing.', 'It is e.g. another.']],
    ['denials', ['No order.']],
  ]);
});

test('plain text: a short line by itself is a heading, a line that begins with a code is a row', () => {
  const text = 'Billing guide\n\nModifiers\n\nUse them with care.\n\n77001 Something in our words\n';
  expect(shape(text)).toEqual([['modifiers', ['Use them with care.', '77001 | Something in our words']]]);
});

test('tables by tab or bar keep the headings of their columns', () => {
  const document = read('CPT Code\tDescription\tTotal RVUs\n+37252\tour words\t2.59\n');
  expect(document.sections[0]?.passages).toEqual([
    {
      kind: 'row',
      cells: ['+37252', 'our words', '2.59'],
      columns: ['CPT Code', 'Description', 'Total RVUs'],
      line: 2,
    },
  ]);
});

test('HTML: headings, paragraphs, items and rows, in reading order; nothing of scripts and styles', () => {
  const html = `<!doctype html><title>x</title><script>alert(1)</script><style>p{}</style>
    <h2>Purpose</h2><p>One <b>thing</b>.</p><ul><li>An item<li>Another</ul>
    <table><tr><th>Code<th>Description<tr><td>J9207<td><img src=x onerror=alert(1)>a drug</table>`;
  expect(shape(html)).toEqual([['purpose', ['One thing.', 'An item', 'Another', 'J9207 | a drug']]]);
});

test('of a page nested twenty thousand times deep nothing is read, and nothing breaks', () => {
  expect(readPublishedGuide(`<div>${'<div>'.repeat(20_000)}deep</div>`)).toEqual({
    ok: false,
    error: { kind: 'empty' },
  });
});

test('a PDF file, a Word file, nothing at all and far too much are refused in words', () => {
  expect(readPublishedGuide('%PDF-1.7 …')).toMatchObject({ ok: false, error: { kind: 'not-text', looksLike: 'pdf' } });
  expect(readPublishedGuide('PK\u0003\u0004')).toMatchObject({
    ok: false,
    error: { kind: 'not-text', looksLike: 'word' },
  });
  expect(readPublishedGuide(' \n\n')).toEqual({ ok: false, error: { kind: 'empty' } });
  expect(readPublishedGuide('a'.repeat(1_000_001))).toMatchObject({ ok: false, error: { kind: 'too-long' } });
});

test('a line of blanks without end, as a broken copy has them, does not keep a guide waiting', {
  timeout: 5_000,
}, () => {
  const guide = readPublishedGuide(`| ${' '.repeat(200_000)}J9207 is billed by the milligram.`);
  expect(guide.ok && guide.value.sections[0]?.passages).toHaveLength(1);
});
