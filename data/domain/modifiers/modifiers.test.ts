import { expect, test } from 'vitest';
import { conflictsAmong, modifiersAgainst } from './modifierConflicts.ts';
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

test('what contradicts itself on one line is told once, and what only looks alike is not', () => {
  const among = (text: string) =>
    conflictsAmong(text.split(' ')).map(({ kind, modifiers }) => `${kind} ${modifiers.join(' ')}`);
  expect(among('50 LT RT')).toEqual(['sides RT LT 50']);
  expect(among('GZ GA')).toEqual(['other GA GZ']);
  expect(among('GX GA GY GZ')).toEqual(['other GA GY GZ', 'other GX GA GZ']);
  expect(among('JZ JW 59 XS')).toEqual(['waste JW JZ', 'other XS 59']);
  expect(among('XE XS RT KX')).toEqual([]);
});
