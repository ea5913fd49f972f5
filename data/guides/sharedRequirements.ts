import type { SourceId } from './sources.ts';

/** What many families ask of the record, worded once. `id -> [text, source]`. */
export const SHARED_REQUIREMENTS = {
  order: ['Signed and dated order that names the item or drug, before it is given or billed', 'benefit-15'],
  'written-order': [
    'Standard written order: patient, order date, description of the item, quantity where it applies, name or NPI of the practitioner, signature',
    'integrity-5',
  ],
  'order-before-delivery': [
    'Written order received before delivery, where the item is on the CMS required list',
    'integrity-5',
  ],
  'face-to-face': [
    'Face-to-face encounter within the six months before the order, where the item is on the CMS required list',
    'integrity-5',
  ],
  'proof-of-delivery': [
    'Proof of delivery: item, quantity, address, date, and the signature of the patient or a designee',
    'integrity-4',
  ],
  'medical-need': [
    'Treating practitioner’s note that shows why the patient needs it; a supplier’s form alone does not',
    'integrity-5',
  ],
  'continued-need': [
    'Note within the last twelve months that the patient still needs and uses the item',
    'integrity-5',
  ],
  'refill-request': [
    'Refill confirmed by the patient before shipping, at most 30 days before the supply ends: who, when, items; delivered at most 10 days before',
    'refills',
  ],
  'home-use': [
    'Where the item is used: the patient’s home, not a hospital or a skilled nursing facility stay',
    'ncd-dme',
  ],
  'dose-given': ['Drug name, strength, dose, route, date, time, and who gave it', 'claims-17'],
  'dose-basis': ['How the dose was worked out: weight or body surface, and the ordered dose for each', 'chartside'],
  'amount-discarded': ['Amount discarded from each single-dose container, or that nothing was left', 'discarded-drugs'],
  'lot-and-ndc': ['NDC, lot number, and expiry of what was given', 'chartside'],
  'drug-diagnosis': [
    'Diagnosis the drug is given for, with stage or line of treatment where coverage turns on it',
    'benefit-15',
  ],
  'administration-time': ['Start and stop time of each infusion; site and route of each injection', 'chartside'],
  'prior-therapy': ['What was tried before, for how long, and why it failed or could not be used', 'chartside'],
  authorization: ['Authorization number, the dates and units it covers, where the payer asks for one', 'chartside'],
  consent: ['Patient’s consent, spoken or written, with its date', 'claims-12'],
  'time-spent': ['Time spent, by whom, on which day, and on what', 'claims-12'],
  'care-plan': ['Plan of care with goals, services, how often, and for how long; signed', 'benefit-15'],
  report: ['Signed report with findings and conclusion', 'claims-13'],
  'image-kept': ['Images kept and named in the report', 'claims-13'],
  supervision: ['Who performed and who supervised, with credentials', 'benefit-15'],
  'side-and-site': ['Side and exact site treated', 'chartside'],
  'operative-note': ['Operative or procedure note: indication, what was done, devices used, findings', 'claims-4'],
  'device-identity': ['Device name, model, lot or serial number, and the procedure it was used in', 'claims-4'],
  'screening-eligibility': [
    'Age, risk, and date of the last screening, so that the frequency limit can be shown',
    'claims-18',
  ],
  'screening-result': ['Result and what follows from it', 'chartside'],
  'measured-size': ['Size measured, with unit and date', 'chartside'],
  abn: [
    'Advance Beneficiary Notice signed before the service, where a denial for medical necessity is expected',
    'claims-30',
  ],
  'item-description': ['What it was: name, maker, model, quantity, and why no listed code fits', 'claims-23'],
  invoice: ['Invoice or acquisition cost', 'chartside'],
  'specificity-documented': [
    'The most specific diagnosis the note supports, in the practitioner’s words',
    'icd-specific',
  ],
  'link-stated': ['Cause and effect stated where the classification does not assume it', 'icd-with'],
  'side-stated': ['Right, left, or both sides', 'icd-laterality'],
  'episode-stated': ['Whether treatment is active, healing or routine aftercare, or for a sequela', 'icd-seventh'],
  'acuity-stated': ['Acute, chronic, recurrent, or acute on chronic', 'chartside'],
} as const satisfies Record<string, readonly [text: string, source: SourceId]>;

export type SharedRequirement = keyof typeof SHARED_REQUIREMENTS;
