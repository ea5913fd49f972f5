import { expect, test } from 'vitest';
import { focusOfNewPage, type HeldFocus, headingFocus, nearestLeft } from './focusRule.ts';

test('Look up is ready to type in, every other page is read aloud from its heading', () => {
  expect(focusOfNewPage(true, true, true)).toBe('box');
  expect(focusOfNewPage(true, true, false)).toBe('box');
  expect(focusOfNewPage(false, false, true)).toBe('heading');
  // Look up without a box is one that cannot search: at the start nothing is taken from whoever holds the focus.
  expect(focusOfNewPage(true, false, true)).toBe('stays');
  expect(focusOfNewPage(true, false, false)).toBe('heading');
});

test('a heading of the page before is not read aloud, and a note that was asked for keeps the focus', () => {
  expect(headingFocus(false, 'none')).toBe('wait');
  expect(headingFocus(false, 'of-page-before')).toBe('wait');
  expect(headingFocus(false, 'there')).toBe('focus');
  expect(headingFocus(true, 'there')).toBe('leave');
  expect(headingFocus(true, 'none')).toBe('leave');
});

const part = (more: Partial<HeldFocus<string>>): HeldFocus<string> => ({
  isThere: true,
  isControl: false,
  itself: undefined,
  heading: undefined,
  ...more,
});

test('the focus of a button that is gone goes to the nearest part that is left: itself, else its heading', () => {
  const gone = part({ isThere: false, itself: 'the button' });
  const row = part({ itself: 'the row' });
  const panel = part({ heading: 'heading of the panel' });
  const page = part({ heading: 'heading of the page' });
  expect(nearestLeft([gone, row, panel, page])).toBe('the row');
  expect(nearestLeft([gone, part({ isThere: false, itself: 'the row' }), part({}), panel, page])).toBe(
    'heading of the panel',
  );
  expect(nearestLeft([gone, part({ isControl: true, itself: 'a button around it' }), page])).toBe(
    'heading of the page',
  );
  expect(nearestLeft([gone])).toBeUndefined();
});
