import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { textParts } from './textParts.ts';

const shown = (text: string, highlights: readonly (readonly [number, number])[]) =>
  textParts(text, highlights)
    .map(part => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('what was found is marked and the text is otherwise whole', () => {
  expect(shown('Injection, ixabepilone, 1 mg', [[11, 22]])).toBe('Injection, [ixabepilone], 1 mg');
  expect(shown('Walker, rigid', [])).toBe('Walker, rigid');
  expect(shown('Walker', [[0, 6]])).toBe('[Walker]');
  expect(shown('', [[0, 3]])).toBe('');
});

test('ranges that touch, overlap or leave the text do no harm', () => {
  const ranges = [
    [0, 3],
    [2, 5],
    [5, 99],
    [200, 300],
  ] as const;
  expect(shown('abcdefg', ranges)).toBe('[abc][de][fg]');
});

test('a short text is shown whole in the list', () => {
  const highlights = [[0, 6]] as const;
  expect(excerptOf('Walker, rigid', highlights)).toEqual({ text: 'Walker, rigid', highlights });
});

test('a word found deep in a very long text is brought into view, still marked', () => {
  const text = `${'patient documentation of the visit '.repeat(60)}bronchoscopy ${'and so on '.repeat(200)}`;
  const start = text.indexOf('bronchoscopy');
  const excerpt = excerptOf(text, [[start, start + 12]]);
  expect(excerpt.text.length).toBeLessThan(340);
  expect(excerpt.text.startsWith('… ')).toBe(true);
  const [range] = excerpt.highlights;
  expect(excerpt.text.slice(...(range ?? [0, 0]))).toBe('bronchoscopy');
  expect(range?.[0]).toBeLessThan(60);
});

test('a text without a blank before the word is cut all the same', () => {
  const text = `${'x'.repeat(900)}`;
  expect(excerptOf(text, [[600, 610]]).highlights).toEqual([[34, 44]]);
});
