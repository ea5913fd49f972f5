import type { PlaybookText } from '../playbookText.ts';

/** What most supplies sent to a patient’s home need. */
const SENT_SUPPLIES = [
  'written-order',
  'medical-need',
  'continued-need',
  'refill-request',
  'proof-of-delivery',
] as const;
const SUPPLY_DENIALS = [
  'too-many-supplies',
  'no-medical-need',
  'no-order',
  'no-proof-of-delivery',
  'inpatient-overlap',
] as const;
const SUPPLY_PAYERS = [
  'Quantity limits and contracted suppliers differ by plan; state programs often want authorization above a monthly number.',
] as const;

/** Supplies used up at home or in the office. */
export const SUPPLY_PLAYBOOKS = {
  ostomy: {
    what: [
      'Supplies for a stoma: pouches, barriers, and what goes with them. A prosthetic benefit: it needs a permanent stoma, not a time in bed.',
    ],
    unit: ['Mostly each piece; pastes and powders by the ounce, wipes by the piece.'],
    modifiers: ['!{AU}: tape and adhesives used with ostomy or urological supplies.', '{GY}: not for a stoma.'],
    record: [
      ...SENT_SUPPLIES,
      ['stoma-type', 'Type of stoma, date of surgery, pouch system in use, and how often it is changed'],
      ['extra-need', 'Why more than the usual number is needed: skin trouble, output, leakage'],
    ],
    denials: [
      ...SUPPLY_DENIALS,
      [
        'pouch-and-barrier',
        'Barrier billed beside a pouch that has one',
        'Choose the pouch by whether a barrier is attached.',
        'stoma-type #edits',
      ],
    ],
    payers: SUPPLY_PAYERS,
    similar: [
      'Pouches differ by closed or drainable, barrier attached or not, one piece or two, and filter; barriers by standard or extended wear.',
    ],
    sources: ['lcd-ostomy', 'claims-20', 'benefit-15'],
  },
  urological: {
    what: [
      'Catheters, bags, and what goes with them, for urine that is retained or lost for good. A prosthetic benefit: lasting impairment, expected for at least three months.',
    ],
    unit: ['Mostly each piece; kits and trays are one unit and include what their text names.'],
    modifiers: [
      '!{KX}: permanent retention or incontinence is documented.',
      '!{AU}: tape and adhesives used with them.',
      '{GY}: not permanent.',
    ],
    record: [
      ...SENT_SUPPLIES,
      ['permanence', 'That retention or incontinence is permanent'],
      ['catheter-use', 'Kind and size of catheter, how often it is used each day, who does it'],
      ['curved-tip', 'Why a curved tip or a sterile kit is needed, where one is used'],
    ],
    denials: [
      ...SUPPLY_DENIALS,
      [
        'curved-without-reason',
        'Curved tip or sterile kit without its reason',
        'Document what a straight catheter failed to do, or the infections.',
        'curved-tip',
      ],
      'kx-missing',
    ],
    payers: SUPPLY_PAYERS,
    similar: [
      '{A4351} straight tip, {A4352} curved tip, {A4353} with insertion supplies: one catheterization never needs two of them.',
    ],
    sources: ['lcd-urological', 'claims-20', 'benefit-15'],
  },
  incontinence: {
    what: [
      'Diapers, briefs, liners, and underpads. Medicare does not pay for them; state programs do, by size and number.',
    ],
    unit: ['Each piece, by size and kind.'],
    modifiers: ['{GY}: to have Medicare deny it.'],
    record: [
      'written-order',
      ['incontinence-cause', 'Condition that causes incontinence, and its degree'],
      ['daily-use', 'Size and number used a day'],
      'proof-of-delivery',
    ],
    denials: ['not-covered', 'too-many-supplies', 'no-authorization'],
    payers: ['Medicaid programs set monthly numbers, an age, and often one brand.'],
    similar: [
      'Adult sizes {T4521} to {T4528} differ by brief or pull-on and by size; {T4541} and {T4542} are disposable underpads.',
    ],
    sources: ['benefit-16'],
  },
  dressing: {
    what: [
      'Dressings for a wound that was made or treated by surgery or debrided. They are covered for as long as the wound needs them.',
    ],
    unit: ['Each dressing of the size in the text; fillers by gram, ounce, or 6 inches of length.'],
    modifiers: [
      '!{A1} to {A9}: the number of wounds dressed.',
      '!{AW}: tape and gauze used with a surgical dressing.',
      '{GY}: not for a covered wound.',
    ],
    record: [
      ...SENT_SUPPLIES,
      ['wound-each-month', 'Each wound, each month: site, size, depth, drainage, and who looked at it'],
      ['debridement', 'Surgery or debridement that makes it a covered wound, with its date'],
      ['change-frequency', 'Dressing type, size, number at a time, and how often changed'],
    ],
    denials: [
      ...SUPPLY_DENIALS,
      [
        'no-qualifying-wound',
        'No surgical or debrided wound',
        'State kind and date of the debridement.',
        'debridement GY',
      ],
      [
        'wound-count',
        'Number of wounds missing',
        'Add the modifier for the number of wounds.',
        'wound-each-month A1 A9',
      ],
    ],
    payers: SUPPLY_PAYERS,
    similar: [
      'Sizes go by pad: 16 square inches or less, up to 48, and more; with or without an adhesive border are different codes.',
    ],
    sources: ['lcd-dressings', 'claims-20'],
  },
  compression: {
    what: [
      'Garments, wraps, and bandages that press on a limb. Since January 2024 Medicare pays for them for lymphedema; some are paid as a dressing for an open venous ulcer.',
    ],
    unit: ['Each garment for one side; bandages by length. Custom and standard fit have different codes.'],
    modifiers: [
      '!{RT} and {LT}: the side.',
      '!{AW}: garment used as a dressing over an open venous ulcer.',
      '{RA}: replacement of a lost or damaged one.',
    ],
    record: [
      'written-order',
      'medical-need',
      ['lymphedema-diagnosis', 'Lymphedema with its cause and the body part, or the open ulcer'],
      ['garment-measures', 'Measures of the limb, pressure class, day or night use, reason for custom fit'],
      'proof-of-delivery',
    ],
    denials: [
      [
        'garment-frequency',
        'More garments than the period allows',
        'Count by body part and by day or night use; document a change of size or loss.',
        'garment-measures RA #units',
      ],
      'no-side',
      'drug-diagnosis',
      'no-order',
    ],
    payers: ['Plans often limit pairs a year.'],
    similar: [
      'Below knee, thigh, full length, and waist each have codes by pressure; wraps with adjustable straps stand apart from stockings.',
    ],
    sources: ['claims-20', 'benefit-15'],
  },
  npwt: {
    what: ['Pumps that draw fluid from a wound under a sealed dressing, with their dressings and canisters.'],
    unit: ['The pump by the month; dressing sets and canisters each; a disposable system each.'],
    modifiers: [
      '!{RR}: rental of the pump, with {KH}, {KI}, {KJ} for the month.',
      '!{KX}: criteria met; {GA} or {GZ} where they are not.',
    ],
    record: [
      'written-order',
      'face-to-face',
      'order-before-delivery',
      ['wound-program', 'What was done before: debridement, moist dressings, nutrition, pressure relief'],
      ['wound-monthly', 'Length, width, and depth of the wound at the start and each month, by a clinician'],
      'refill-request',
      'proof-of-delivery',
    ],
    denials: [
      [
        'wound-not-healing',
        'No measured progress over a month',
        'Stop, or send measures that show it.',
        'wound-monthly KX',
      ],
      [
        'program-missing',
        'No complete wound program before',
        'Send the notes of the weeks before the pump.',
        'wound-program',
      ],
      'too-many-supplies',
      'no-face-to-face',
    ],
    payers: ['Approval for a few weeks at a time, renewed with measures and photographs.'],
    similar: [
      '{E2402} is the pump, {A6550} its dressing set, {A9272} a disposable one; {K0743} is a suction pump for wounds.',
    ],
    sources: ['lcd-npwt', 'claims-20'],
  },
  'cast-splint': {
    what: [
      'Materials for casts and splints. Medicare pays for the materials beside the application; the codes go by limb, length, age, and plaster or fiberglass.',
    ],
    unit: ['One unit for one cast or splint.'],
    modifiers: ['!{RT} and {LT}: the side.'],
    record: [
      'side-and-site',
      ['cast-reason', 'Fracture, dislocation, or other reason, and first or replacement cast'],
      ['cast-material', 'Kind of cast or splint and material'],
    ],
    denials: [
      'no-side',
      'bundled',
      [
        'cast-age',
        'Code for another age',
        'Pediatric codes are for 0 to 10 years, adult ones from 11.',
        'cast-material #edits',
      ],
    ],
    payers: ['Some plans want {A4580} or {A4590} instead of the Q codes, or include materials in the application.'],
    similar: [
      '{Q4050} and {Q4051} are for materials not listed; a fracture brace bought ready-made is an orthosis (L code).',
    ],
    sources: ['claims-20'],
  },
  'general-supply': {
    what: [
      'Syringes, needles, antiseptics, gloves, and other supplies. What an office uses in giving a service is part of that service for Medicare and not paid on its own.',
    ],
    unit: ['Each piece, box, pair, or volume, as the text says.'],
    modifiers: ['{GY}: not a benefit, to have it denied.'],
    record: ['order', ['supply-use', 'What it was used for, and where']],
    denials: [
      ['incident-supply', 'Part of the office service', 'Take it off the claim to Medicare.', 'supply-use #edits'],
      'not-covered',
      'no-medical-need',
    ],
    payers: ['Some commercial plans pay a surgical tray, {A4550}, with certain procedures.'],
    similar: ['Sterile water and saline have codes of their own; dialysis supplies stand apart.'],
    sources: ['claims-20', 'claims-12'],
  },
  tracheostomy: {
    what: ['Supplies for an open tracheostomy or a laryngectomy: tubes, filters, cleaning kits. A prosthetic benefit.'],
    unit: ['Each piece; a care kit is one unit a day at most.'],
    modifiers: ['{KX}: where the policy asks for it.'],
    record: [...SENT_SUPPLIES, ['stoma-date', 'Date of the tracheostomy, open or closed, tube type and size']],
    denials: [
      ...SUPPLY_DENIALS,
      [
        'new-stoma-kit',
        'Kit for a new stoma after the first two weeks',
        'Use the kit for an established one.',
        'stoma-date #units',
      ],
    ],
    payers: SUPPLY_PAYERS,
    similar: [
      '{A4625} is the kit for a new tracheostomy, {A4629} for an established one. Speaking valves and voice prostheses are L codes.',
    ],
    sources: ['lcd-tracheostomy', 'claims-20'],
  },
  'diabetic-supply': {
    what: [
      'Glucose monitors, continuous and by fingerstick, with strips, lancets, and sensors, for a patient with diabetes.',
    ],
    unit: ['Strips by 50, lancets by 100; for continuous monitors one unit is a month of supplies.'],
    modifiers: [
      '!{KX}: treated with insulin.',
      '!{KS}: not treated with insulin.',
      '{CG}: policy criteria met for a continuous monitor, where the contractor’s article asks for it.',
    ],
    record: [
      ...SENT_SUPPLIES,
      ['insulin-status', 'Type of diabetes, insulin or not, or low glucose events that need a monitor'],
      [
        'visit-six-months',
        'Visit about diabetes within six months before the continuous monitor, and every six months after',
      ],
      ['testing-frequency', 'How often the patient tests, and why more than usual'],
    ],
    denials: [
      ...SUPPLY_DENIALS,
      [
        'insulin-modifier',
        'KX or KS missing or wrong',
        'Match the modifier with the treatment in the note of that date.',
        'insulin-status KX KS',
      ],
      [
        'cgm-visit',
        'No visit within six months',
        'Send the note of a visit, in person or by approved telehealth.',
        'visit-six-months',
      ],
    ],
    payers: ['Most commercial plans pay sensors under the pharmacy benefit.'],
    similar: [
      '{A4239} supplies a monitor that replaces fingersticks, {A4238} one that does not; {A9276} to {A9278} are the older codes for parts that are not durable.',
    ],
    sources: ['lcd-glucose', 'claims-20'],
  },
  'diabetic-shoe': {
    what: [
      'Shoes and inserts for a patient with diabetes and a foot at risk: one pair of shoes and up to three pairs of inserts in a calendar year (two pairs beside custom-molded shoes).',
    ],
    unit: ['Each shoe, insert, or modification: a pair is two lines, one for each side.'],
    modifiers: [
      '!{RT} and {LT}, each on its line.',
      '!{KX}: all criteria and papers are in the file; {GY} where they are not.',
    ],
    record: [
      'written-order',
      [
        'certifying-statement',
        'Statement of the physician who treats the diabetes, within three months before delivery',
      ],
      [
        'foot-at-risk',
        'Qualifying foot condition, in the notes of the certifying physician or agreed and signed by that physician',
      ],
      ['visit-diabetes', 'Visit about diabetes within six months before delivery'],
      ['fitting', 'Foot measured and fitted in person, and seen again at delivery'],
      'proof-of-delivery',
    ],
    denials: [
      [
        'certification',
        'Certifying statement or note missing, or by the wrong practitioner',
        'Only the physician who manages the diabetes certifies; get the note agreed and signed.',
        'certifying-statement foot-at-risk visit-diabetes KX',
      ],
      [
        'year-limit',
        'More than the calendar year allows',
        'Count from January 1; document replacement.',
        'proof-of-delivery #units',
      ],
      'no-side',
      'no-proof-of-delivery',
    ],
    similar: [
      '{A5500} is a depth shoe, {A5501} molded to the patient; inserts {A5512} heat molded, {A5513} and {A5514} custom made. Shoes without diabetes are L codes and rarely covered.',
    ],
    sources: ['lcd-shoes', 'benefit-15'],
  },
  dialysis: {
    what: [
      'Supplies, equipment, and services for dialysis. For Medicare the facility’s payment includes them; a supplier is not paid.',
    ],
    unit: ['Each piece, set, or volume, as the text says.'],
    modifiers: [
      '{AX}: furnished with dialysis.',
      '{CB}: ordered by a dialysis facility for a patient of it, not part of the bundle.',
    ],
    record: ['order', ['dialysis-plan', 'Modality, place, and schedule of dialysis']],
    denials: [
      [
        'facility-responsible',
        'Included in the payment of the dialysis facility',
        'Bill the facility.',
        'dialysis-plan #place',
      ],
      'not-covered',
    ],
    payers: ['Commercial plans may pay home dialysis supplies during the coordination period.'],
    similar: ['{G0257} is dialysis for an outpatient in a hospital that is not a facility for ESRD.'],
    sources: ['claims-8', 'benefit-11'],
  },
  'breast-pump': {
    what: ['Breast pumps and their parts. Medicare rarely pays; private plans pay for one with each birth.'],
    unit: ['Each pump or part.'],
    modifiers: ['{RR}, {NU}: hospital-grade pumps are mostly rented.'],
    record: [
      'written-order',
      ['birth-date', 'Date of birth or due date, and reason for a hospital-grade pump'],
      'proof-of-delivery',
    ],
    denials: [
      'not-covered',
      ['second-pump', 'Second pump for one birth', 'Look at the plan’s interval.', 'birth-date'],
    ],
    payers: ['Plans name suppliers and models; upgrades are paid by the patient.'],
    similar: ['{E0602} manual, {E0603} electric, {E0604} hospital grade.'],
    sources: ['benefit-16'],
  },
  'ventricular-assist': {
    what: ['Parts, batteries, and supplies of a ventricular assist device, for a patient who has gone home with one.'],
    unit: ['Each part.'],
    modifiers: ['!{RA}: replacement.', '{KX}: where asked for.'],
    record: [
      'written-order',
      ['device-date', 'Device, date of implant, reason for the replacement'],
      'proof-of-delivery',
    ],
    denials: [
      ['too-early-part', 'Replaced before its useful life', 'Document loss or damage.', 'device-date RA #units'],
      'no-order',
      'inpatient-overlap',
    ],
    payers: ['Usually authorized with the device.'],
    similar: ['Parts differ by electric, pneumatic, or both; {Q0508} is for a part without a code.'],
    sources: ['claims-32', 'claims-20'],
  },
} as const satisfies Record<string, PlaybookText>;
