import { expect, test } from 'vitest';
import type { Decimal } from '../exactDecimal.ts';
import { type NdcPackage, ndcClaimText, ndcQuantity, ndcUnitsFor } from './ndcQuantity.ts';
import { limitOfLines } from './paymentLimit.ts';
import { vialShares } from './vialShares.ts';
import { workOut } from './workOut.ts';

const MG = { amount: '1', measure: 'mg' } as const;
const powder: NdcPackage = { ndc: '70020191101', content: { amount: '45', measure: 'mg' }, packageSize: '1' };
const liquid: NdcPackage = { ndc: '00006302602', content: { amount: '100', measure: 'mg' }, packageSize: '4' };

test('the quantity of an NDC is counted from what one container holds, at most three places', () => {
  expect(ndcQuantity({ amount: '72', measure: 'mg' }, powder, 'UN')).toBe('1.6');
  expect(ndcQuantity({ amount: '10', measure: 'mg' }, powder, 'UN')).toBe('0.222');
  expect(ndcQuantity({ amount: '0.2', measure: 'g' }, liquid, 'ML')).toBe('8');
  expect(ndcQuantity({ amount: '0.2', measure: 'g' }, liquid, 'ME')).toBe('200');
  expect(ndcClaimText('00006302602', 'ML', '8')).toBe('N400006302602 ML8');
});

test('what the package does not tell is not offered', () => {
  const { packageSize: _, ...typed } = powder;
  expect(ndcUnitsFor({ amount: '72', measure: 'mg' }, typed)).toEqual(['UN', 'ME']);
  const factor: NdcPackage = { ndc: '00000000000', content: { amount: '500', measure: 'unit' }, packageSize: '5' };
  expect(ndcUnitsFor({ amount: '250', measure: 'unit' }, factor)).toEqual(['UN', 'ML', 'GR', 'F2']);
  expect(ndcUnitsFor({ amount: '2', measure: 'ml' }, powder)).toEqual([]);
});

test('each size of vial has its share of the dose, and what was thrown away is in the smallest one', () => {
  const order = { kind: 'amount', amount: '72', measure: 'mg' } as const;
  const answer = workOut({ order, unit: MG, container: 'single-dose', vialSizes: ['15', '45'] });
  if (!answer.ok) throw new Error(answer.error.kind);
  expect(vialShares(answer.value, MG)).toEqual([
    { size: '45', given: { amount: '45', measure: 'mg' } },
    { size: '15', given: { amount: '27', measure: 'mg' }, discarded: { amount: '3', measure: 'mg' } },
  ]);
  const unknown = workOut({ order, unit: MG, container: 'multiple-dose', vialSizes: ['15'] });
  expect(unknown.ok && vialShares(unknown.value, MG)).toEqual([{ given: { amount: '72', measure: 'mg' } }]);
});

test('limit times units is exact for every line and for all of them, also where a float would not be', () => {
  expect(limitOfLines('0.107' as Decimal, [{ units: 3 }, { units: 7, modifier: 'JW' }])).toEqual({
    each: ['0.321', '0.749'],
    sum: '1.07',
  });
  expect(limitOfLines('129.813' as Decimal, [{ units: 9_999_999 }]).sum).toBe('1298129870.187');
});
