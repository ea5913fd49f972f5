import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitCount, WordComparison } from './editDistance.ts';

/** The textbook table, one cell at a time. */
function byTable(word: string, other: string): { whole: number; beginning: number } {
  const rows: number[][] = [];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= word.length; row += 1) {
    const line: number[] = [];
    rows.push(line);
    for (let column = 0; column <= other.length; column += 1) {
      if (row === 0 || column === 0) {
        line.push(row + column);
        continue;
      }
      const change = word[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + change);
      const isSwap =
        row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      if (isSwap) least = Math.min(least, cell(row - 2, column - 2) + 1);
      line.push(least);
    }
  }
  const last = rows[word.length] ?? [];
  return { whole: last[other.length] ?? 0, beginning: Math.min(...last) };
}

const words = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'b', 'c', 'd', 'e') });

test('the edits between two words are those of the textbook table, for whole words and beginnings', () => {
  fc.assert(
    fc.property(words, words, (word, other) => {
      const comparison = new WordComparison(word);
      comparison.compare(other);
      expect({ whole: comparison.whole, beginning: comparison.beginning }).toEqual(byTable(word, other));
    }),
    { numRuns: 500 },
  );
});

test('two swapped neighbours are one edit', () => {
  const comparison = new WordComparison('epilespy');
  comparison.compare('epilepsy');
  expect(comparison.whole).toBe(1);
});

test('bits are counted over all 32 places', () => {
  expect([0, 1, 0b1011, -1, 1 << 31].map(bitCount)).toEqual([0, 1, 3, 32, 1]);
});
