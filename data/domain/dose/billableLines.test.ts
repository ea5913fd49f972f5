import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../billingUnit/measure.ts';
import { billableLines } from './billableLines.ts';
import { chooseVials, contentOf } from './chooseVials.ts';
import { doseOf } from './orderedDose.ts';

const mg = (amount: string): Quantity => ({ amount, measure: 'mg' });

function linesOf(dose: string, unit: string, vials?: Parameters<typeof billableLines>[3]) {
  const billed = billableLines(mg(dose), mg(unit), 'single-dose', vials);
  if (!billed.ok) throw new Error(billed.error.kind);
  return billed.value;
}

describe('the worked examples every biller knows', () => {
  test('305 mg at 10 mg a unit are 31 units', () => {
    expect(linesOf('305', '10').lines).toEqual([{ units: 31 }]);
    expect(linesOf('305', '10').exactUnits).toBe('30.5');
  });

  test('350 mg out of a 400 mg single-dose vial are 35 units and 5 units with JW', () => {
    const billed = linesOf('350', '10', [{ size: '400', count: 1 }]);
    expect(billed.lines).toEqual([{ units: 35 }, { units: 5, modifier: 'JW' }]);
    expect(billed.discarded).toEqual(mg('50'));
  });

  test('7 mg out of a 10 mg vial whose unit is 10 mg is one unit without JW', () => {
    const billed = linesOf('7', '10', [{ size: '10', count: 1 }]);
    expect(billed).toMatchObject({ lines: [{ units: 1, modifier: 'JZ' }], rule: 'waste-within-last-unit' });
  });

  test('half a unit that was rounded up is not billed again as waste', () => {
    expect(linesOf('305', '10', [{ size: '400', count: 1 }]).lines).toEqual([
      { units: 31 },
      { units: 9, modifier: 'JW' },
    ]);
  });

  test('a vial used up takes JZ', () => {
    expect(linesOf('400', '10', [{ size: '400', count: 1 }])).toMatchObject({
      lines: [{ units: 40, modifier: 'JZ' }],
      rule: 'nothing-left',
    });
  });

  test('300 mg out of 100 and 400 mg vials are three of 100', () => {
    expect(chooseVials('300', ['400', '100'])).toEqual([{ size: '100', count: 3 }]);
  });

  test('a multiple-dose vial takes neither JW nor JZ', () => {
    const billed = billableLines(mg('7'), mg('10'), 'multiple-dose', undefined);
    expect(billed).toMatchObject({ ok: true, value: { lines: [{ units: 1 }], rule: 'multiple-dose' } });
  });

  test('a dose in micrograms is billed by a unit in milligrams, one in mL is not', () => {
    const unit = mg('0.1');
    expect(billableLines({ amount: '250', measure: 'mcg' }, unit, 'multiple-dose', undefined)).toMatchObject({
      ok: true,
      value: { lines: [{ units: 3 }] },
    });
    expect(billableLines({ amount: '1', measure: 'ml' }, unit, 'multiple-dose', undefined)).toEqual({
      ok: false,
      error: { kind: 'other-measure' },
    });
  });

  test('vials that hold less than the dose are refused, with what is missing', () => {
    expect(billableLines(mg('150'), mg('10'), 'single-dose', [{ size: '100', count: 1 }])).toEqual({
      ok: false,
      error: { kind: 'vials-too-few', missing: mg('50') },
    });
  });
});

describe('the dose is worked out exactly', () => {
  test('40 mg/m² for 1.8 m² are 72 mg', () => {
    expect(doseOf({ kind: 'area', perSquareMeter: '40', measure: 'mg', squareMeters: '1.8' })).toEqual({
      ok: true,
      value: { quantity: mg('72'), arithmetic: ['40 mg/m² × 1.8 m² = 72 mg'] },
    });
  });

  test('pounds become kilograms without rounding', () => {
    expect(doseOf({ kind: 'weight', perKilogram: '5', measure: 'mg', weight: '150', weightIn: 'lb' })).toEqual({
      ok: true,
      value: {
        quantity: mg('340.1942775'),
        arithmetic: ['150 lb × 0.45359237 = 68.0388555 kg', '5 mg/kg × 68.0388555 kg = 340.1942775 mg'],
      },
    });
  });

  test('the field that is no number is named', () => {
    expect(doseOf({ kind: 'volume', milliliters: '2', strength: 'x', measure: 'mg' })).toEqual({
      ok: false,
      error: { kind: 'not-a-number', field: 'strength' },
    });
  });
});

const amounts = fc.integer({ min: 1, max: 500_000 }).map(n => new Big(n).div(100).toFixed());

test('units times unit always cover the dose, by less than one unit', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom('0.1', '0.25', '1', '2.5', '10', '50', '100'), (dose, unit) => {
      const [line] = linesOf(dose, unit).lines;
      const covered = new Big(unit).times(line?.units ?? 0);
      expect(covered.gte(dose) && covered.minus(unit).lt(dose)).toBe(true);
    }),
  );
});

test('what is billed, waste included, is never more than one part of a unit beyond what the vials hold', () => {
  const sizes = fc.uniqueArray(
    fc.integer({ min: 1, max: 60 }).map(n => String(n * 5)),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(amounts, fc.constantFrom('1', '5', '10', '50'), sizes, (dose, unit, offered) => {
      const vials = chooseVials(dose, offered);
      const { lines } = linesOf(dose, unit, vials);
      const billed = lines.reduce((sum, { units }) => sum.plus(new Big(unit).times(units)), new Big(0));
      const administered = new Big(unit).times(lines[0]?.units ?? 0);
      const content = contentOf(vials ?? []);
      expect(billed.lte(content.gt(administered) ? content : administered)).toBe(true);
    }),
  );
});

test('no other choice of vials leaves less, and none that leaves as little has fewer', () => {
  const size = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.uniqueArray(size, { minLength: 1, maxLength: 3 }),
      (dose, sizes) => {
        const chosen = chooseVials(String(dose), sizes.map(String)) ?? [];
        const best = bruteForce(dose, sizes);
        expect(contentOf(chosen).toNumber()).toBe(best.content);
        expect(chosen.reduce((sum, { count }) => sum + count, 0)).toBe(best.count);
      },
    ),
    { numRuns: 300 },
  );
});

/** Every way to reach the dose, one vial size after the other. */
function bruteForce(dose: number, [size = 0, ...others]: readonly number[]): { content: number; count: number } {
  let best = { content: Number.POSITIVE_INFINITY, count: 0 };
  for (let count = 0; count <= Math.ceil(dose / size); count++) {
    const left = dose - count * size;
    if (left > 0 && others.length === 0) continue;
    const rest = left <= 0 ? { content: 0, count: 0 } : bruteForce(left, others);
    const content = count * size + rest.content;
    const total = count + rest.count;
    if (content < best.content || (content === best.content && total < best.count)) best = { content, count: total };
  }
  return best;
}
