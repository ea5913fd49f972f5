import { expect, test } from 'vitest';
import { describeBillingUnit } from './billingUnit.ts';
import { convert } from './measure.ts';
import { parseBillingUnit } from './parseBillingUnit.ts';

/** Made-up drugs in the ways official texts are written. */
const SAYS: readonly (readonly [text: string, unit: string])[] = [
  ['Injection, examplamab, 10 mg', '10 mg'],
  ['Injection, examplamab-abcd 1 mg', '1 mg'],
  ['Injection, examplamab, 1mg, approved for something', '1 mg'],
  ['Injection, examplic acid, per 500 mg', '500 mg'],
  ['Injection, examplin, up to 1 gm', 'up to 1 g'],
  ['Injection, examplin sodium, per 2500 iu', '2,500 units'],
  ['Injection, examplin, 10,000 kiu', '10,000 KIU'],
  ['Injection, examplin, 0.25 mg (code may be used when given by hand, 2 mg at most)', '0.25 mg'],
  ['Injection, exampluse, human, full dose, 300 micrograms (1500 i.u.)', '300 mcg'],
  ['Examplator, inhalation solution, unit dose form, per milligram', '1 mg'],
  ['Example factor viii (recombinant) per i.u., not otherwise specified', '1 unit'],
  ['Injection, exampleron, recombinant, 3 million units', '3,000,000 units'],
  ['Injection, examplium chloride, per 2 meq', '2 mEq'],
  ['Infusion, example solution, sterile (500 ml = 1 unit)', '500 mL'],
  ['Example contrast, 300-399 mg/ml concentration, per ml', '1 mL'],
  ['Exampline 10.16 mg/ml and otherine 2.88 mg/ml solution, 1 ml', '1 mL'],
  ['Injection, exampling 50 mg and otherling 25 mg', '50 mg and 25 mg'],
  ['Injection, exampling and otherling, 2mg/3mg', '2 mg and 3 mg'],
  ['Injection, exampling 10 mg and hyaluronidase', '10 mg'],
  ['Examplium, diagnostic, per study dose, up to 25 millicuries', 'one study dose, up to 25 mCi'],
  ['Examplium lu 177, therapeutic, 1 millicurie', '1 mCi'],
  ['Injection, examplogene, per treatment, up to 5x10^15 vector genomes', 'one treatment'],
  ['Injection, examplogene, 1 billion vector genomes', '1,000,000,000 vector genomes'],
  ['Injection, exampluse, per single dose vial', 'one vial'],
  ['Injection, examplost, intracameral implant, 1 microgram', '1 mcg'],
  ['Battery for use with an implanted example device, each', 'one item'],
  ['Example matrix, per square centimeter', '1 sq cm'],
  ['Exampline, oral, less than or equal to 3 mg', 'one administration within the range the code names'],
];

test.each(SAYS)('“%s” is billed by %s', (text, unit) => {
  const parsed = parseBillingUnit(text);
  expect(parsed === undefined ? 'nothing' : describeBillingUnit(parsed)).toBe(unit);
});

test.each(['Unclassified drugs', 'Injection, examplemide, 10 mg/ml', 'Example vaccine, 3 years of age and older'])(
  '“%s” tells no unit, and none is guessed',
  text => {
    expect(parseBillingUnit(text)).toBeUndefined();
  },
);

test('quantities are converted exactly, and only within what they are counted in', () => {
  expect(convert({ amount: '250', measure: 'mcg' }, 'mg')).toEqual({ amount: '0.25', measure: 'mg' });
  expect(convert({ amount: '1', measure: 'g' }, 'ml')).toBeUndefined();
});
