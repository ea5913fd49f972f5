import { expect, test } from 'vitest';
import { moveInTable } from './gridKeys.ts';

const LINKS: readonly (readonly number[])[] = [[1, 3], [], [2], [], [0, 1, 2, 3]];
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, altKey: false, metaKey: false });
const from = (row: number, column: number, key: string, ctrlKey = false) =>
  moveInTable({ row, column }, press(key, ctrlKey), {
    rows: LINKS.length,
    linksOf: at => LINKS[at] ?? [],
    pageRows: 3,
  });

test('arrows go from link to link, past lines without one, to the nearest column', () => {
  expect(from(0, 3, 'ArrowDown')).toEqual({ row: 2, column: 2 });
  expect(from(2, 2, 'ArrowUp')).toEqual({ row: 0, column: 1 });
  expect(from(0, 1, 'ArrowRight')).toEqual({ row: 0, column: 3 });
  expect(from(0, 1, 'ArrowLeft')).toEqual({ row: 0, column: 1 });
});

test('the ends hold, pages go on to the next link, and other keys are left alone', () => {
  expect(from(4, 0, 'ArrowDown')).toEqual({ row: 4, column: 0 });
  expect(from(4, 3, 'Home', true)).toEqual({ row: 0, column: 3 });
  expect(from(0, 1, 'End', true)).toEqual({ row: 4, column: 1 });
  expect(from(0, 1, 'PageDown')).toEqual({ row: 4, column: 1 });
  expect(from(0, 1, 'x')).toBeUndefined();
  expect(from(0, 1, 'ArrowDown', true)).toBeUndefined();
});
