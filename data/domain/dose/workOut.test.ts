import { expect, test } from 'vitest';
import type { CrosswalkRecord } from '../companionRecord.ts';
import { describeDoseFault, describeVials } from './doseWords.ts';
import { parseSizes, productSizes } from './vialSizes.ts';
import { type DoseQuestion, workOut } from './workOut.ts';

const QUESTION: DoseQuestion = {
  order: { kind: 'area', perSquareMeter: '40', measure: 'mg', squareMeters: '1.8' },
  unit: { amount: '1', measure: 'mg' },
  container: 'single-dose',
  vialSizes: ['15', '45'],
};

test('from a dose by body surface to vials, units and waste', () => {
  expect(workOut(QUESTION)).toEqual({
    ok: true,
    value: {
      dose: { quantity: { amount: '72', measure: 'mg' }, arithmetic: ['40 mg/m² × 1.8 m² = 72 mg'] },
      vials: [
        { size: '45', count: 1 },
        { size: '15', count: 2 },
      ],
      lines: [{ units: 72 }, { units: 3, modifier: 'JW' }],
      rule: 'waste-billed',
      exactUnits: '72',
      discarded: { amount: '3', measure: 'mg' },
    },
  });
});

test('without vial sizes the units are there and waste is said not to be counted', () => {
  expect(workOut({ ...QUESTION, vialSizes: [] })).toMatchObject({ ok: true, value: { rule: 'container-unknown' } });
});

test('a volume is no answer to a unit in milligrams, and the words say what to do', () => {
  const asked = workOut({ ...QUESTION, order: { kind: 'amount', amount: '3', measure: 'ml' } });
  expect(asked.ok ? '' : describeDoseFault(asked.error)).toContain('strength of the solution');
});

test('vials are told largest first', () => {
  const vials = [
    { size: '45', count: 1 },
    { size: '15', count: 2 },
  ];
  expect(describeVials(vials, 'mg')).toBe('1 vial of 45 mg and 2 vials of 15 mg');
});

test('sizes are read as typed, thousands with commas too; a word among them is refused', () => {
  expect(parseSizes('100, 400')).toEqual(['100', '400']);
  expect(parseSizes('1,000 250')).toEqual(['1000', '250']);
  expect(parseSizes('100, some')).toBeUndefined();
});

test('products of one size stand together, by what one container holds', () => {
  const product = (ndc: string, billUnits: string): CrosswalkRecord => ({
    kind: 'product',
    code: 'J0000',
    shortText: '',
    labeler: 'Maker',
    ndc,
    drugName: 'Example',
    billUnits,
  });
  const sizes = productSizes([product('1', '40'), product('2', '10'), product('3', '40'), product('4', '')], {
    amount: '10',
    measure: 'mg',
  });
  expect(sizes.map(({ size, products }) => [size, products.map(({ ndc }) => ndc)])).toEqual([
    ['100', ['2']],
    ['400', ['1', '3']],
  ]);
});
