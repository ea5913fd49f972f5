import { expect, test } from 'vitest';
import { modifiersAgainst } from './modifierConflicts.ts';
import { modifierUse } from './modifierUses.ts';

test('the two sides and “both” contradict one another, whichever one asks for', () => {
  expect([modifiersAgainst('RT'), modifiersAgainst('LT')]).toEqual([
    ['LT', '50'],
    ['RT', '50'],
  ]);
  for (const code of ['JW', 'GA', 'XE', 'RR', 'QK', 'PO']) {
    for (const other of modifiersAgainst(code)) expect(modifiersAgainst(other)).toContain(code);
  }
  expect(modifiersAgainst('TD')).toEqual([]);
});

test('the modifiers asked for most have words of ours, the others have none made up', () => {
  expect(modifierUse('JW')?.purpose).toContain('thrown away');
  expect(modifierUse('F5')?.purpose).toBe('Names one finger or thumb.');
  expect(modifierUse('ZZ')).toBeUndefined();
});
