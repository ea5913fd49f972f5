import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitWindow, type Rectangle } from './windowBounds.ts';

const LAPTOP: Rectangle = { x: 0, y: 27, width: 1440, height: 873 };
const DESK: Rectangle = { x: 1440, y: 0, width: 2560, height: 1400 };

test('a first start opens in the middle of the main display', () => {
  expect(fitWindow(undefined, [LAPTOP, DESK])).toEqual({ x: 80, y: 64, width: 1280, height: 800 });
});

test('a window on a display that is still there opens where it was', () => {
  const onDesk = { x: 1600, y: 100, width: 1200, height: 900 };
  expect(fitWindow(onDesk, [LAPTOP, DESK])).toEqual(onDesk);
});

test('a window on a display taken away comes to the main one, with its size', () => {
  const onDesk = { x: 1600, y: 100, width: 1200, height: 800 };
  expect(fitWindow(onDesk, [LAPTOP])).toEqual({ x: 120, y: 64, width: 1200, height: 800 });
});

test('a window that hung over the edge is moved in, wholly', () => {
  expect(fitWindow({ x: -300, y: 700, width: 1000, height: 700 }, [LAPTOP])).toEqual({
    x: 0,
    y: 200,
    width: 1000,
    height: 700,
  });
});

test('a window across two displays goes wholly to the one that shows more of it', () => {
  expect(fitWindow({ x: 1340, y: 100, width: 1000, height: 700 }, [LAPTOP, DESK])).toMatchObject({ x: 1440, y: 100 });
});

test('a window larger than the display shrinks to it', () => {
  expect(fitWindow({ x: 0, y: 0, width: 4000, height: 3000 }, [LAPTOP])).toEqual(LAPTOP);
});

test('a window too small to use grows to a usable size', () => {
  expect(fitWindow({ x: 10, y: 40, width: 20, height: 20 }, [LAPTOP])).toMatchObject({ width: 640, height: 480 });
});

test('with no display at all the window keeps what it had', () => {
  expect(fitWindow({ x: 5, y: 5, width: 900, height: 700 }, [])).toEqual({ x: 5, y: 5, width: 900, height: 700 });
});

test('whatever was remembered, the window lies wholly inside one display', () => {
  const length = fc.integer({ min: 1, max: 20_000 });
  const place = fc.integer({ min: -50_000, max: 50_000 });
  const rectangle = fc.record({ x: place, y: place, width: length, height: length });
  const areas = fc.array(
    fc.record({
      x: place,
      y: place,
      width: fc.integer({ min: 320, max: 8000 }),
      height: fc.integer({ min: 240, max: 5000 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(rectangle, areas, (remembered, workAreas) => {
      const fitted = fitWindow(remembered, workAreas);
      expect(workAreas.some(area => isInside(fitted, area))).toBe(true);
      expect(fitWindow(fitted, workAreas)).toEqual(fitted);
    }),
    { numRuns: 200 },
  );
});

function isInside(window: Rectangle, area: Rectangle): boolean {
  return (
    window.x >= area.x &&
    window.y >= area.y &&
    window.x + window.width <= area.x + area.width &&
    window.y + window.height <= area.y + area.height
  );
}
