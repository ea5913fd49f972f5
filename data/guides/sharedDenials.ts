/**
 * Reasons many families share: `id -> [reason, answer, what bears on it]`. Links are ids of requirements, modifiers in
 * capitals, and checks of the app after `#`.
 */
export const SHARED_DENIALS = {
  'no-medical-need': [
    'The record does not show medical necessity',
    'Send the practitioner’s notes that state the criterion of the policy; write it into the note at the visit, not on a form afterwards.',
    'medical-need abn GA GZ #coverage #diagnosis',
  ],
  'no-order': [
    'Order missing, late, or incomplete',
    'Hold the claim until the order has all its elements; an order dated after delivery cannot be repaired for items on the required list.',
    'written-order order-before-delivery',
  ],
  'no-referral': [
    'Order or referral missing, unsigned, or later than the service',
    'Find the signed order, or the note that shows what was meant; next time have it signed before the service.',
    'order care-plan',
  ],
  'no-face-to-face': [
    'Face-to-face encounter missing',
    'Find the visit note within six months before the order that speaks of the condition the item is for.',
    'face-to-face order-before-delivery',
  ],
  'no-proof-of-delivery': [
    'Proof of delivery missing',
    'Get the signed delivery slip or the shipper’s tracking record; match the date billed.',
    'proof-of-delivery',
  ],
  'too-many-supplies': [
    'More than the usual quantity, or sooner than the supply lasts',
    'Document why this patient uses more, have the quantity on the order, and have the patient confirm each refill.',
    'refill-request written-order #units',
  ],
  'same-or-similar': [
    'The patient has the same or similar equipment already',
    'Check with the payer before delivery; document loss, damage beyond repair, or a change in condition.',
    'medical-need RA RB',
  ],
  'wrong-rental-modifier': [
    'Rental or purchase modifier missing or wrong',
    'Use the modifier the payment category calls for and the month of rental.',
    'NU RR UE KH KI KR',
  ],
  'kx-missing': [
    'The policy asks for KX, or for a liability modifier instead',
    'KX only where every criterion is in the record; otherwise GA, GY, or GZ as it applies.',
    'medical-need KX GA GY GZ',
  ],
  'inpatient-overlap': [
    'The patient was in a hospital or skilled nursing facility on that day',
    'Compare the dates; bill the facility where it is responsible.',
    'home-use #place',
  ],
  'wrong-units': [
    'Units do not fit the dose or exceed the ceiling',
    'Work the units out from the amount in the text of the code, round up, and check the order, the record, and the claim against each other.',
    'dose-given #units',
  ],
  'waste-modifier': [
    'JW or JZ missing on a single-dose drug',
    'Under Part B a single-dose container needs one of the two: discarded units on a second line with JW, the line of the dose then having neither; or JZ on the line of the dose.',
    'amount-discarded JW JZ #units',
  ],
  'drug-diagnosis': [
    'Diagnosis not among those covered for the drug',
    'Compare label, compendia, and the contractor’s article; code the condition and its stage as documented.',
    'drug-diagnosis prior-therapy #diagnosis #coverage',
  ],
  'ndc-missing': [
    'NDC missing or not that of the code',
    'Report the NDC of the container used with its unit of measure; check it against the crosswalk.',
    'lot-and-ndc',
  ],
  'no-authorization': [
    'No authorization, or one for other dates, codes, or units',
    'Compare code, units, dates, and site on the authorization with the claim; ask for a retroactive change at once.',
    'authorization #units',
  ],
  bundled: [
    'Bundled into another service of the day',
    'Look up the pair; a modifier belongs there only when the record shows a separate session, site, or practitioner.',
    'XE XS XP XU #edits',
  ],
  'too-often': [
    'Sooner than the frequency limit allows',
    'Ask the payer for the date of the last one; count in whole months where the rule does.',
    'screening-eligibility abn GA #coverage',
  ],
  'retired-code': [
    'Code not valid on the date of service',
    'Look at the dates of the code; bill the one that replaced it for that day.',
    '#status',
  ],
  'not-covered': [
    'Not covered by law or by the plan',
    'Bill with GY if a denial is needed for another payer; tell the patient the price beforehand.',
    'abn GY GX GA #coverage',
  ],
  'site-of-service': [
    'Not payable in this place of service, or to this provider',
    'Check place of service and who may bill the code there.',
    '#place',
  ],
  'no-description': [
    'Description missing for a catch-all code',
    'Put name, dose or size, quantity, and price in the narrative field, and send the invoice where asked.',
    'item-description invoice',
  ],
  'no-time': [
    'Time not documented, or below the threshold',
    'Only documented minutes count; the same minute is never counted for two services.',
    'time-spent',
  ],
  'who-performed': [
    'Provider type or supervision not accepted',
    'Document who performed, the credentials, and the supervision; check who may bill.',
    'supervision',
  ],
  'no-side': [
    'Side modifier missing',
    'Report RT or LT, each on its own line where the policy asks for it.',
    'side-and-site RT LT',
  ],
  'not-specific': [
    'Unspecified or truncated diagnosis',
    'Go back to the note for side, stage, or type; ask the practitioner where it is not there.',
    'specificity-documented #diagnosis',
  ],
  'excludes-conflict': [
    'Two diagnoses that exclude each other',
    'Look at the excludes notes of both; code the one the note supports, or both where the note shows that they have nothing to do with each other.',
    'specificity-documented #edits #diagnosis',
  ],
  'diagnosis-order': [
    'Diagnosis not accepted in first position',
    'Put the reason for the visit first; manifestation, external cause, and history codes follow.',
    'specificity-documented #diagnosis',
  ],
} as const satisfies Record<string, readonly [reason: string, answer: string, links: string]>;

export type SharedDenial = keyof typeof SHARED_DENIALS;
