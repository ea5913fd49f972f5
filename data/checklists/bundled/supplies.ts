import { codes, families, modifiers, must, prefixes, section, should, template, when } from './write.ts';

const GLUCOSE = 'Medicare, LCD for glucose monitors (L33822)';
const DRESSINGS_POLICY = 'Medicare, LCD for surgical dressings (L33831)';
const UROLOGY = 'Medicare, LCD for urological supplies (L33803)';
const OSTOMY_POLICY = 'Medicare, LCD for ostomy supplies (L33828)';
const ENTERAL_POLICY = 'Medicare, LCD for enteral nutrition (L38955); NCD 180.2';
const PUMP = 'Medicare, LCD for negative pressure wound therapy pumps (L33821)';
const CGM = codes('hcpcs:A4238', 'hcpcs:A4239', 'hcpcs:E2102', 'hcpcs:E2103');

export const DIABETIC_SUPPLIES = template('diabetic-supplies', 'Diabetic supplies', families('diabetic-supply'), [
  section(
    'Medical record',
    must('diabetes', 'Diabetes, and how it is treated', { source: GLUCOSE }),
    must('insulin', 'Whether insulin is used: KX where it is, KS where it is not', {
      source: GLUCOSE,
    }),
    must('frequency', 'How often the patient is to test, and does', {
      note: 'Usual maximum of strips in three months: 300 with insulin, 100 without.',
      source: GLUCOSE,
    }),
    when('more', 'More than usual: why, and a visit within six months before, with the testing on record', {
      source: GLUCOSE,
    }),
    must('trained', 'Patient or caregiver can use the monitor', { source: GLUCOSE }),
  ),
  section(
    'Continuous monitor',
    must('cgm-criteria', 'Treated with insulin, or a history of problematic low glucose', {
      source: GLUCOSE,
      when: CGM,
    }),
    must('cgm-visit', 'Visit within six months before the order, in person or by telehealth', {
      source: GLUCOSE,
      when: CGM,
    }),
    must('cgm-follow', 'Visit every six months about use of the monitor and the treatment plan', {
      source: GLUCOSE,
      when: CGM,
    }),
  ),
]);

export const DRESSINGS = template('dressings', 'Wound dressings', families('dressing'), [
  section(
    'Wound',
    must('wound-kind', 'Wound: place, cause, surgical or debrided, and when', { source: DRESSINGS_POLICY }),
    must('size', 'Length, width and depth, for each wound', { source: DRESSINGS_POLICY }),
    must('drainage', 'Drainage: kind and amount', { source: DRESSINGS_POLICY }),
    must('monthly', 'Evaluated within the last month', { source: DRESSINGS_POLICY }),
    should('healing', 'How the wound has changed since the last evaluation'),
  ),
  section(
    'Dressing',
    must('dressing-type', 'Type and size of each dressing, primary or secondary', { source: DRESSINGS_POLICY }),
    must('changes', 'How often it is changed, and for how long it will be needed', { source: DRESSINGS_POLICY }),
    must('wounds', 'Number of wounds, with its modifier A1 to A9', { source: DRESSINGS_POLICY }),
    when('fits', 'The dressing suits the drainage: absorbers for wet wounds, gels for dry ones', {
      source: DRESSINGS_POLICY,
    }),
  ),
]);

export const WOUND_PUMPS = template('wound-pumps', 'Negative pressure wound therapy', families('npwt'), [
  section(
    'Wound',
    must('other-care', 'Treatment tried before, or why it was not: dressing, debridement, nutrition, pressure relief', {
      source: PUMP,
    }),
    must('ulcer-care', 'Care for this kind of ulcer: turning, compression or off-loading', { source: PUMP }),
    must('measured-monthly', 'Measured each month by a licensed clinician, and smaller', { source: PUMP }),
    should('stop', 'When it is to end: healed, no change for a month, or four months', { source: PUMP }),
  ),
]);

export const UROLOGICAL = template('urological', 'Urological supplies', families('urological'), [
  section(
    'Medical record',
    must('permanent', 'Permanent retention or incontinence: not expected to be corrected within three months', {
      source: UROLOGY,
    }),
    must('times-day', 'Catheter: type, size, and how often it is changed or used', { source: UROLOGY }),
    when('sterile', 'Sterile kit: immune suppression, infections or another reason the policy names', {
      source: UROLOGY,
      when: codes('hcpcs:A4353'),
    }),
    when('coude', 'Curved tip: why a straight one cannot be passed', { source: UROLOGY, when: codes('hcpcs:A4352') }),
    when('external', 'External catheter: why not an indwelling one, and not both', {
      source: UROLOGY,
      when: codes('hcpcs:A4349'),
    }),
  ),
]);

export const OSTOMY = template('ostomy', 'Ostomy supplies', families('ostomy'), [
  section(
    'Medical record',
    must('stoma', 'Ostomy: type, place, date of surgery', { source: OSTOMY_POLICY }),
    must('skin', 'Stoma and skin: size, height, output, problems'),
    must('ostomy-amount', 'Items and amounts used, within the usual maximum or with a reason', {
      source: OSTOMY_POLICY,
    }),
    when('convex', 'Convex or extended-wear barrier: why a flat or standard one leaks'),
  ),
]);

export const ENTERAL = template('enteral', 'Enteral nutrition', families('enteral'), [
  section(
    'Medical record',
    must('impairment', 'Why food does not reach or is not absorbed by the gut', { source: ENTERAL_POLICY }),
    must('long', 'Impairment of long duration: expected to last three months or more', { source: ENTERAL_POLICY }),
    must('tube', 'Tube: type and date; what is taken by mouth besides', { source: ENTERAL_POLICY }),
    should('weights', 'Weight over time, and nutritional state'),
  ),
  section(
    'Order',
    must('formula', 'Formula, calories a day, and how it is given', { source: ENTERAL_POLICY }),
    must('method', 'Syringe, gravity or pump; for a pump, why the others will not do', {
      source: ENTERAL_POLICY,
      when: codes('hcpcs:B9002', 'hcpcs:B4035'),
    }),
    when('special', 'Special formula: why the standard one is not tolerated or not right', {
      source: ENTERAL_POLICY,
      when: prefixes('hcpcs:B4149', 'hcpcs:B4153', 'hcpcs:B4154', 'hcpcs:B4155', 'hcpcs:B4157'),
    }),
    when('calories', 'Fewer than 20 or more than 35 calories a kilogram a day: why'),
    when('by-mouth', 'Taken by mouth: not covered, modifier BO', { source: ENTERAL_POLICY, when: modifiers('BO') }),
  ),
]);
