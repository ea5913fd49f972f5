import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestAt } from './quickSelect.ts';

test('selects the value that sorting would put there, equal values included', () => {
  const lists = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(lists, fc.nat(), (list, seed) => {
      const place = seed % list.length;
      const sorted = Float64Array.from(list).sort();
      expect(smallestAt(Float64Array.from(list), place)).toBe(sorted[place]);
    }),
  );
});
