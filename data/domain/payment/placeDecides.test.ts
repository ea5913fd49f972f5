import { describe, expect, test } from 'vitest';
import type { Dataset } from '../dataset.ts';
import type { PhysicianFee } from './physicianFee.ts';
import { placeDecides } from './placeDecides.ts';
import type { PaymentLine, PaymentSite, SiteRow } from './siteRow.ts';

const told = (site: PaymentSite, more: Partial<PaymentLine> = {}): SiteRow => ({
  site,
  answer: {
    kind: 'told',
    dataset: {} as Dataset,
    lines: [{ standing: 'paid', words: '', inputs: [], ...more }],
  },
});

describe('the place of the clinic is asked for', () => {
  test('nowhere beside a drug, paid alike everywhere', () => {
    const drug = [told('office', { standing: 'not-paid' }), told('hospital'), told('drug')];
    expect(placeDecides(drug, false)).toEqual({ amount: false, ruralFee: false });
  });

  test('where a physician fee is worked out, without the rural switch', () => {
    const worked = [told('office', { formula: {} as PhysicianFee })];
    expect(placeDecides(worked, false)).toEqual({ amount: true, ruralFee: false });
  });

  test('with the rural switch where the schedule of equipment has the code', () => {
    expect(placeDecides([told('equipment')], false)).toEqual({ amount: true, ruralFee: true });
  });

  test('for anesthesia, which has no relative values', () => {
    expect(placeDecides([told('office')], true)).toEqual({ amount: true, ruralFee: false });
  });
});
