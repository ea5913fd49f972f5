import { expect, test } from 'vitest';
import type { Decimal } from '../exactDecimal.ts';
import { anesthesiaFee, isAnesthesiaCode } from './anesthesiaFee.ts';

const FACTOR = '19.31' as Decimal;

test('base units and time, a unit for 15 minutes to one decimal, times the factor of the locality', () => {
  expect(anesthesiaFee({ baseUnits: '5', minutes: '91' }, FACTOR)).toEqual({
    ok: true,
    value: {
      baseUnits: '5',
      timeUnits: '6.1',
      units: '11.1',
      conversionFactor: '19.31',
      amount: '214.34',
      half: '107.17',
    },
  });
  expect(anesthesiaFee({ baseUnits: '3', minutes: '10' }, FACTOR)).toMatchObject({
    value: { timeUnits: '0.7', amount: '71.45' },
  });
});

test('what is no whole number is told by its field', () => {
  expect(anesthesiaFee({ baseUnits: 'five', minutes: '90' }, FACTOR)).toMatchObject({ error: { field: 'baseUnits' } });
  expect(anesthesiaFee({ baseUnits: '5', minutes: '1.5' }, FACTOR)).toMatchObject({ error: { field: 'minutes' } });
});

test('anesthesia codes are known by their number', () => {
  expect(['00100', '01999', '02000', '10060', 'J0100'].map(isAnesthesiaCode)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
