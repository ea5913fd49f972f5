import type { PlaybookText } from '../playbookText.ts';

const FITTED_RECORD = ['written-order', 'medical-need', 'side-and-site', 'proof-of-delivery'] as const;
const FITTED_DENIALS = [
  'no-medical-need',
  'no-order',
  'no-side',
  'same-or-similar',
  'no-proof-of-delivery',
  'kx-missing',
] as const;
const FITTED_PAYERS = [
  'Plans often want authorization above a price and a contracted, accredited supplier; many limit one device for a joint in a number of years.',
] as const;

/** Orthotics, prosthetics, implants, vision, and hearing. */
export const LIMB_PLAYBOOKS = {
  'orthotic-spinal': {
    what: [
      'Braces for neck, chest, back, and pelvis. The code turns on the region held, the planes of motion controlled, and how the brace was made.',
    ],
    unit: ['Each brace; additions each.'],
    context: [
      '!Medicare wants prior authorization of {L0631}, {L0637}, {L0639}, {L0648}, {L0650}, and {L0651}: look at the list in force on the day.',
    ],
    modifiers: ['{NU}: bought new, where asked for.', '{RA}: replaced.', '!{KX}: where the contractor asks for it.'],
    record: [
      ...FITTED_RECORD,
      'authorization',
      [
        'brace-purpose',
        'Pain relieved by limiting motion, healing after injury or surgery, or support of weak muscles or a deformity',
      ],
      ['brace-fit', 'Off the shelf, or what was trimmed, bent, or molded for this patient and by whom'],
    ],
    denials: [
      [
        'custom-fit-not-shown',
        'Custom fitting billed for a brace taken off the shelf',
        'Write down the change made and the skill it took; otherwise use the off-the-shelf code.',
        'brace-fit',
      ],
      'no-authorization',
      ...FITTED_DENIALS,
    ],
    payers: FITTED_PAYERS,
    similar: ['Many braces have two codes, custom fitted and off the shelf: {L0631} and {L0648}, {L0637} and {L0650}.'],
    sources: ['lcd-spinal', 'prior-authorization', 'claims-20', 'benefit-15'],
  },
  'orthotic-lower': {
    what: ['Braces for hip, knee, ankle, and foot drop, walking boots, and their additions.'],
    unit: ['Each for one leg; additions each.'],
    context: [
      '!Medicare wants prior authorization of some of them, {L1832}, {L1843}, {L1845}, {L1851}, {L1951}, and {L1932} among them: look at the list in force on the day.',
    ],
    modifiers: [
      '!{RT} and {LT}: each leg on its line.',
      '!{KX}: criteria met, for ankle-foot and knee braces; otherwise {GA}, {GY}, {GZ}.',
      '{RA}, {RB}: replacement and repair.',
    ],
    record: [
      ...FITTED_RECORD,
      'authorization',
      ['joint-findings', 'Examination of the joint: instability test by name and result, weakness, or deformity'],
      ['walks', 'Whether the patient walks or could walk with the brace'],
      ['brace-fit', 'Off the shelf, custom fitted, or custom made, and why custom'],
    ],
    denials: [
      [
        'instability-not-shown',
        'Instability of the knee not shown by examination',
        'The note must name the test; pain alone is not enough for most hinged braces.',
        'joint-findings KX',
      ],
      [
        'custom-fit-not-shown',
        'Custom fitting or making not shown',
        'Document the change made, or the reason an off-the-shelf brace would not do.',
        'brace-fit',
      ],
      'no-authorization',
      ...FITTED_DENIALS,
    ],
    payers: FITTED_PAYERS,
    similar: [
      'Custom fitted and off the shelf: {L1832} and {L1833} knee, {L4360} and {L4361} pneumatic boot, {L4386} and {L4387} other boot.',
      'Additions are billed only with a brace they fit.',
    ],
    sources: ['lcd-afo', 'lcd-knee', 'prior-authorization', 'claims-20'],
  },
  'orthopedic-shoe': {
    what: [
      'Inserts, arch supports, orthopedic shoes, and changes to shoes. Medicare pays for a shoe only where it is part of a covered leg brace.',
    ],
    unit: ['Each, by foot.'],
    modifiers: ['!{RT} and {LT}.', '!{KX}: part of a covered brace; {GY}: not.'],
    record: [...FITTED_RECORD, ['brace-attached', 'Brace it is part of, or the foot condition for other payers']],
    denials: [
      [
        'shoe-without-brace',
        'Shoe or insert without a brace',
        'Not a benefit: bill the patient or another payer.',
        'brace-attached KX GY',
      ],
      'no-side',
      'not-covered',
    ],
    payers: ['Some plans pay custom inserts, often with a yearly limit and a list of diagnoses.'],
    similar: [
      '{L3000} is molded to the patient, {L3020} and {L3030} are others; inserts for diabetes are {A5512} to {A5514}.',
    ],
    sources: ['lcd-footwear', 'benefit-16'],
  },
  'orthotic-upper': {
    what: ['Braces for shoulder, elbow, wrist, hand, and fingers.'],
    unit: ['Each for one arm.'],
    modifiers: ['!{RT} and {LT}; {FA} and {F1} to {F9} for fingers where the payer asks.', '{RA}: replaced.'],
    record: [
      ...FITTED_RECORD,
      ['joint-findings', 'Injury, surgery, weakness, or contracture, with findings'],
      ['brace-fit', 'Off the shelf, custom fitted, or custom made, and why'],
    ],
    denials: [
      [
        'custom-fit-not-shown',
        'Custom fitting or making not shown',
        'Document the change made, or the reason for a custom brace.',
        'brace-fit',
      ],
      ...FITTED_DENIALS,
    ],
    payers: FITTED_PAYERS,
    similar: [
      '{L3807} custom fitted and {L3809} off the shelf; {L3906} and {L3908} hold the wrist. A splint made in therapy is billed with the L code of what it is.',
    ],
    sources: ['claims-20', 'benefit-15'],
  },
  'prosthetic-lower': {
    what: [
      'Artificial legs, built from a base code and additions: socket, suspension, knee, ankle, foot. What is paid depends on the functional level.',
    ],
    unit: ['Each; socks and sheaths each.'],
    context: [
      '!Medicare wants prior authorization of some knees, feet, and ankles: {L5856}, {L5857}, {L5858}, {L5973}, {L5980}, and {L5987}.',
    ],
    modifiers: [
      '!{K0} to {K4}: functional level, on knees, feet, and ankles.',
      '!{RT} and {LT}.',
      '{RA}, {RB}: replacement and repair.',
      '{NU}: socks and supplies where asked.',
    ],
    record: [
      ...FITTED_RECORD,
      'authorization',
      [
        'functional-level',
        'Functional level now and expected, with the walking, terrain, and speed that show it, in the practitioner’s note',
      ],
      ['prosthesis-history', 'Date and level of amputation, prostheses so far, wear, and why replaced'],
      ['component-reason', 'Reason for each component that does more than the basic one'],
    ],
    denials: [
      [
        'functional-level-missing',
        'Functional level not supported by the practitioner',
        'The prosthetist’s notes count only where the practitioner’s agree.',
        'functional-level K1 K2 K3',
      ],
      [
        'replacement-reason',
        'Replaced without a reason',
        'Change of the limb, damage beyond repair, or a cost of repair above the limit.',
        'prosthesis-history RA',
      ],
      'no-authorization',
      ...FITTED_DENIALS,
    ],
    payers: FITTED_PAYERS,
    similar: [
      'Preparatory and definitive, below and above the knee, endoskeletal and exoskeletal are different bases: {L5301} and {L5321} are common definitive ones.',
    ],
    sources: ['lcd-prosthetic-leg', 'prior-authorization', 'claims-20', 'benefit-15'],
  },
  'prosthetic-upper': {
    what: [
      'Artificial arms and hands, body-powered or electric, built from a base and additions; also gloves, batteries, and repairs.',
    ],
    unit: ['Each; repair labor by 15 minutes.'],
    modifiers: ['!{RT} and {LT}.', '{RA}, {RB}: replacement and repair.'],
    record: [
      ...FITTED_RECORD,
      ['limb-level', 'Level of amputation, date, length and skin of the limb'],
      [
        'control-signals',
        'For electric arms: muscle signals tested, weight carried, and what the patient will do with it',
      ],
    ],
    denials: [
      [
        'electric-not-justified',
        'Electric components not justified',
        'Say what a body-powered arm cannot do for this patient.',
        'control-signals',
      ],
      ...FITTED_DENIALS,
    ],
    payers: FITTED_PAYERS,
    similar: [
      'Hooks, hands, wrists, and elbows have codes of their own; {L7520} is labor of a repair, {L7510} minor parts.',
    ],
    sources: ['claims-20', 'benefit-15'],
  },
  'prosthetic-breast': {
    what: ['Breast forms, bras, and nipples after a mastectomy.'],
    unit: ['Each.'],
    modifiers: ['!{RT} and {LT}: on forms and garments with a form.', '{RA}: replaced.'],
    record: [...FITTED_RECORD, ['mastectomy', 'Mastectomy with side and date, or the code of its history']],
    denials: [
      [
        'same-side-two',
        'Two forms for one side, or sooner than its lifetime',
        'Silicone two years, fabric or foam six months; loss and damage can be replaced.',
        'mastectomy RA',
      ],
      'no-side',
      'no-order',
      'no-proof-of-delivery',
    ],
    payers: ['Federal law has plans that cover mastectomy also cover prostheses.'],
    similar: [
      '{L8030} silicone without, {L8031} with adhesive; {L8020} other forms; {L8000} bra without a form. Diagnosis: {icd:Z90.11}, {icd:Z90.12}, {icd:Z90.13}.',
    ],
    sources: ['lcd-breast', 'benefit-15'],
  },
  'prosthetic-face-voice': {
    what: ['Prostheses of face and ear, artificial larynx and voice devices, trusses, and other external prostheses.'],
    unit: ['Each.'],
    modifiers: [
      '{KM}, {KN}: replacement of a facial prosthesis with a new or the old mold.',
      '{RT}, {LT}: sided parts.',
    ],
    record: [...FITTED_RECORD, ['defect', 'Defect with its cause and date; for voice devices the laryngectomy']],
    denials: FITTED_DENIALS,
    payers: FITTED_PAYERS,
    similar: [
      '{L8500} artificial larynx, {L8501} speaking valve, {L8507} and {L8509} voice prostheses placed by the patient or by a practitioner.',
    ],
    sources: ['lcd-face', 'claims-20'],
  },
  'prosthetic-eye': {
    what: ['Artificial eyes and their care.'],
    unit: ['Each eye; polishing each time.'],
    modifiers: ['!{RT} and {LT}.'],
    record: [...FITTED_RECORD, ['eye-lost', 'Absence or shrinkage of the eye, with cause and date']],
    denials: [
      [
        'eye-replacement',
        'Replaced before five years',
        'Give the reason: change of the socket, loss, damage.',
        'eye-lost',
      ],
      'no-side',
      'no-order',
      'no-proof-of-delivery',
    ],
    payers: FITTED_PAYERS,
    similar: ['{V2623} custom plastic, {V2627} scleral shell, {V2624} polishing, {V2625} enlarged, {V2626} reduced.'],
    sources: ['lcd-eye'],
  },
  implant: {
    what: [
      'Implants and the outside parts of implanted devices: cochlear devices, neurostimulators, lenses, joints, bulking agents.',
    ],
    unit: ['Each, or the volume in the text.'],
    modifiers: [
      '!{RT} and {LT}.',
      '{RA}, {RB}: replaced device or part.',
      '{FB}, {FC}: device without cost or with credit, on the procedure of a surgery center; a hospital tells Medicare by value code FD.',
    ],
    record: [
      'operative-note',
      'device-identity',
      'side-and-site',
      'medical-need',
      ['part-owned', 'For parts: the implant, its date, and what was wrong with the part'],
    ],
    denials: [
      [
        'facility-includes',
        'Included in the payment of the hospital or surgery center',
        'Only certain implants are paid apart; look at the payment indicator.',
        'device-identity #place',
      ],
      'no-side',
      'no-medical-need',
      'no-authorization',
    ],
    payers: ['Contracts often pay implants by invoice above a threshold.'],
    similar: [
      'Hospitals report C codes for devices in outpatient claims; L codes are for physicians, surgery centers, and suppliers as the payer says.',
    ],
    sources: ['claims-4', 'claims-20', 'claims-14'],
  },
  vision: {
    what: [
      'Frames, lenses, contact lenses, and low vision aids. Medicare pays for one pair of glasses or contact lenses after each cataract surgery with a lens implant.',
    ],
    unit: ['Each lens; a pair is two lines of one unit, one for each side. Frames each.'],
    modifiers: [
      '!{RT} and {LT}: lenses.',
      '!{KX}: lens feature ordered by the physician and justified.',
      '!{GY}, {GA}, {EY}: not covered, upgrade, or no order.',
      '{VP}: aphakic patient.',
    ],
    record: [
      'written-order',
      ['cataract-date', 'Cataract surgery: eye and date, lens implant'],
      ['prescription', 'Prescription of each eye'],
      ['lens-features', 'Reason for tint, coating, or thin material'],
      'proof-of-delivery',
    ],
    denials: [
      [
        'second-pair',
        'Second pair after one surgery',
        'One pair for each surgery that received a lens.',
        'cataract-date',
      ],
      [
        'feature-not-needed',
        'Lens feature not medically needed',
        'Bill it as an upgrade to the patient.',
        'lens-features KX GA GY',
      ],
      'no-side',
      'no-proof-of-delivery',
    ],
    payers: ['Routine glasses belong to a vision plan with its own codes and limits.'],
    similar: [
      'Single vision {V2100} and following, bifocal {V2200}, trifocal {V2300}: then by sphere and cylinder of the prescription. {V2020} is the frame, {V2025} a deluxe one.',
    ],
    sources: ['lcd-lenses', 'benefit-15'],
  },
  hearing: {
    what: [
      'Hearing aids, fittings, and accessories. Medicare excludes hearing aids; state programs, veterans’ care, and many plans pay.',
    ],
    unit: ['Each aid or pair: monaural and binaural have different codes.'],
    modifiers: [
      '!{RT} and {LT}: monaural aids.',
      '{GY}: to have Medicare deny it.',
      '{AB}: audiology without an order of a physician, for the visit.',
    ],
    record: [
      'order',
      ['audiogram', 'Hearing test with thresholds and speech scores'],
      ['clearance', 'Medical clearance where the payer asks'],
      ['aid-model', 'Maker, model, serial number, date of fitting and its check'],
      'proof-of-delivery',
    ],
    denials: [
      'not-covered',
      [
        'aid-interval',
        'New aids sooner than the plan’s interval',
        'Show the change in hearing or the loss.',
        'audiogram aid-model',
      ],
      'no-authorization',
      'no-side',
    ],
    payers: ['Plans pay an allowance for each ear every few years; upgrades are the patient’s.'],
    similar: [
      'Then by style (in canal, in ear, behind ear) and by analog or digital: {V5257} digital behind the ear, one; {V5261} two.',
    ],
    sources: ['benefit-16'],
  },
  ambulance: {
    what: [
      'Transport by ambulance, on ground or in the air: a base rate by level of service and the miles with the patient on board.',
    ],
    unit: ['One base rate a trip; ground mileage in miles and tenths, up to 100 miles.'],
    modifiers: [
      '!Two letters for where the trip began and ended, made of one letter each, stand first on both lines.',
      '{QM}, {QN}: under arrangement or directly by a provider.',
      '{GM}: more than one patient on a trip. {QL}: patient pronounced dead after the call.',
      '{GY}: not a benefit.',
    ],
    record: [
      ['dispatch', 'Call: time, what was reported, emergency or not'],
      ['trip-record', 'Condition at the scene, findings, treatment, times, crew and its level, signatures'],
      ['why-ambulance', 'Why no other transport was safe'],
      ['destination-reason', 'From where to where, loaded miles, and why not the nearest suitable place'],
      ['physician-certification', 'Certification by the physician for scheduled or repeated trips'],
      ['signature', 'Patient’s signature, or why not and whose instead'],
    ],
    denials: [
      [
        'other-transport-safe',
        'Other transport would have been safe',
        'The trip record must show the condition, not only words such as “bed-confined”.',
        'why-ambulance trip-record #diagnosis',
      ],
      [
        'certification-missing',
        'Physician certification missing',
        'Get it before scheduled trips; keep proof of the attempts.',
        'physician-certification',
      ],
      [
        'nearest-facility',
        'Not the nearest facility',
        'Miles beyond it are the patient’s unless it could not treat.',
        'destination-reason GY #units',
      ],
      [
        'level-not-supported',
        'Level of service not supported',
        'Advanced life support needs an assessment or an intervention in the record.',
        'trip-record dispatch',
      ],
    ],
    payers: ['Air transport is reviewed for the distance and time that ground transport would have taken.'],
    similar: [
      '{A0428} and {A0429} basic, {A0426} and {A0427} advanced, each not emergency and emergency; {A0433} advanced level 2; {A0434} specialty care; {A0425} miles.',
    ],
    sources: ['claims-15', 'benefit-10'],
  },
  'non-emergency-transport': {
    what: [
      'Taxi, van, bus, parking, lodging, and meals around care. Medicare does not pay; state programs do, through brokers.',
    ],
    unit: ['By the mile, trip, day, or meal, as the text says.'],
    modifiers: [
      '{TK}, {TP}: extra passenger, vehicle without passenger, where the state uses them.',
      '{UN} to {US}: number of patients served.',
    ],
    record: [
      ['trip-log', 'Date, times, from where to where, miles, driver, passenger’s signature'],
      ['care-visited', 'Covered visit the trip was for'],
      'authorization',
    ],
    denials: [
      'not-covered',
      'no-authorization',
      ['no-visit', 'No covered visit that day', 'Match the trip with the visit.', 'care-visited trip-log'],
    ],
    payers: ['Brokers assign trips; a trip outside their system is not paid.'],
    similar: ['{A0130} and {S0209} wheelchair van, {T2003} a trip, {T2005} stretcher van.'],
    sources: ['benefit-10'],
  },
  'not-covered': {
    what: ['Items Medicare does not pay for, by law or because they are no benefit of Part B.'],
    unit: ['Each, as the text says.'],
    modifiers: ['!{GY}: excluded by law, billed for a denial.', '{GX}: notice given although not required.'],
    record: [['patient-told', 'That the patient was told the price and agreed'], 'order'],
    denials: ['not-covered'],
    payers: ['Some commercial plans and state programs pay for some of them: ask.'],
    similar: ['{A9270} is the general code for an item or service that is not covered.'],
    sources: ['benefit-16', 'claims-30'],
  },
  noc: {
    what: [
      'Catch-all codes: for an item, drug, or service that has no code of its own. They are priced by hand.',
      'They are never a choice where a listed code exists, even one that pays less.',
    ],
    unit: ['!One unit, whatever the amount, unless the payer says otherwise: the amount stands in the narrative.'],
    modifiers: [
      'Modifiers of the family the item belongs to.',
      '{JW} and {JZ} also go on drugs under a catch-all code.',
    ],
    record: [
      'item-description',
      'invoice',
      'order',
      'medical-need',
      ['listed-code-checked', 'That listed codes of the day were checked'],
    ],
    denials: [
      'no-description',
      [
        'listed-code-exists',
        'A listed code exists',
        'Rebill with it; look again after each quarterly release.',
        'listed-code-checked #status',
      ],
      'no-medical-need',
      'no-authorization',
    ],
    payers: ['Most want authorization, name, dose, NDC, and invoice.'],
    similar: [
      'Each family has its own: {J3490} drugs, {J3590} biologicals, {J9999} cancer drugs, {E1399} equipment, {A4649} surgical supplies, {L8699} implants.',
    ],
    sources: ['claims-23', 'claims-17'],
  },
  miscellaneous: {
    what: [
      'A code that stands in no family of its own. The official text, its dates, and its indicators say most of what there is to say.',
    ],
    unit: ['As the text says; without a word about it, one unit each time.'],
    record: ['order', 'medical-need', 'supervision'],
    denials: ['not-covered', 'no-medical-need', 'retired-code', 'site-of-service'],
    payers: ['Ask whether the payer takes the code at all.'],
    sources: ['layout', 'claims-23'],
  },
} as const satisfies Record<string, PlaybookText>;
