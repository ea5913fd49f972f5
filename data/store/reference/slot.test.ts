import { expect, test } from 'vitest';
import { slotWith, slotWithout, standingIn } from './slot.ts';

test('going back leads to what was in use before, and going back again returns', () => {
  const first = slotWith(undefined, 'a');
  const second = slotWith(first, 'b');
  expect([first, second]).toEqual([{ inUse: 'a' }, { inUse: 'b', previous: 'a' }]);
  expect(slotWith(second, 'a')).toEqual({ inUse: 'a', previous: 'b' });
  expect(slotWith(second, 'b')).toEqual(second);
});

test('what is removed is in use no more, and nothing goes back to it', () => {
  const slot = { inUse: 'b', previous: 'a' };
  expect(slotWithout(slot, 'b')).toEqual({ inUse: 'a' });
  expect(slotWithout(slot, 'a')).toEqual({ inUse: 'b' });
  expect(slotWithout(slot, 'c')).toEqual(slot);
  expect(slotWithout({ inUse: 'b' }, 'b')).toBeUndefined();
});

test('an installed thing is in use, what one can go back to, or neither', () => {
  const slot = { inUse: 'b', previous: 'a' };
  expect(standingIn(slot, 'b')).toEqual({ isActive: true, canRollBackTo: false });
  expect(standingIn(slot, 'a')).toEqual({ isActive: false, canRollBackTo: true });
  expect(standingIn(slot, 'c')).toEqual({ isActive: false, canRollBackTo: false });
  expect(standingIn(undefined, 'c')).toEqual({ isActive: false, canRollBackTo: false });
});
