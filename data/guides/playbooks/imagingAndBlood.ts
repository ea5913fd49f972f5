import type { PlaybookText } from '../playbookText.ts';

/** Radiopharmaceuticals, contrast, vaccines, blood, skin substitutes, and nutrition. */
export const IMAGING_AND_BLOOD_PLAYBOOKS = {
  radiopharmaceutical: {
    what: [
      'Radioactive tracers for a diagnostic study, each by name. The study itself is billed separately.',
      'Under hospital outpatient payment they are packaged into the study, except, since 2025, those above a cost a day that is set each year: look at the status of the code.',
    ],
    unit: [
      '“Per study dose” is one unit a study, whatever the activity up to the amount in the text; “per millicurie” is the activity given, rounded up.',
    ],
    modifiers: [
      '{PI} and {PS}: PET to begin or to change treatment of a tumor, on the study.',
      '{Q0}: within a covered clinical study, where coverage depends on one.',
    ],
    record: [
      'order',
      ['activity-given', 'Tracer, activity given, time, and route'],
      'report',
      'drug-diagnosis',
      'lot-and-ndc',
    ],
    denials: [
      'wrong-units',
      [
        'tracer-without-study',
        'Tracer without its study, or a study without its tracer',
        'Report both for the same day or the day the contractor allows.',
        'activity-given #edits',
      ],
      'bundled',
      'drug-diagnosis',
    ],
    payers: ['Offices are often paid by invoice: keep it at hand. Plans want authorization for PET.'],
    similar: [
      'Diagnostic and therapeutic forms of one isotope have different codes; so have a dose per study and a dose per millicurie.',
    ],
    sources: ['claims-13', 'claims-4', 'opps-2026'],
  },
  'radiopharmaceutical-therapeutic': {
    what: [
      'Radioactive drugs that treat. They are paid apart from the procedure of giving them, also in a hospital outpatient department.',
    ],
    unit: [
      'Most count a millicurie or a microcurie of the activity given, rounded up; “per treatment dose” is one unit each time, up to the amount in the text.',
    ],
    modifiers: [
      '!{JW} and {JZ}: only where the contractor counts the product as a single-dose container; a dose made for one patient on the day usually leaves nothing.',
    ],
    record: [
      'order',
      ['activity-given', 'Product, activity ordered and given, time of calibration, and route'],
      ['written-directive', 'Written directive signed by an authorized user'],
      'drug-diagnosis',
      'prior-therapy',
      ['blood-counts', 'Blood counts and other tests that clear the treatment'],
      'lot-and-ndc',
    ],
    denials: [
      'wrong-units',
      [
        'activity-mismatch',
        'Units do not fit the activity given',
        'Bill the activity measured at the time it was given, in the measure of the text.',
        'activity-given #units',
      ],
      'drug-diagnosis',
      'no-authorization',
    ],
    payers: ['Authorization for each treatment of a course is usual.'],
    similar: [
      '{A9600} strontium-89, {A9604} samarium-153, {A9606} radium-223 all treat bone metastases and are counted differently. {A9699} is for one without a code.',
    ],
    sources: ['claims-13', 'claims-4'],
  },
  contrast: {
    what: [
      'Contrast material for CT, MR, echocardiography, and other imaging, by agent or by its strength in iodine.',
      'In a hospital outpatient department it is packaged into the study; in an office it is paid where the study says “with contrast”.',
    ],
    unit: ['Mostly one milliliter, some 0.1 mL: a bottle of 10 mL can be 100 units.'],
    modifiers: ['!{JW} and {JZ}: single-dose vials paid separately.'],
    record: [
      'order',
      ['contrast-given', 'Agent, strength, volume given, route, and volume discarded'],
      'report',
      ['allergy-screen', 'Kidney function and allergies asked before'],
    ],
    denials: [
      'wrong-units',
      [
        'study-without-contrast',
        'Contrast with a study coded without it',
        'Match the study and the report.',
        'contrast-given report #edits',
      ],
      'bundled',
      'waste-modifier',
    ],
    payers: ['Many plans include it in the study.'],
    similar: [
      'Low osmolar agents go by iodine concentration: {Q9965}, {Q9966}, {Q9967}, {Q9951}. Oral contrast for CT is not one of them.',
    ],
    sources: ['claims-13', 'claims-17'],
  },
  vaccine: {
    what: [
      'Giving a vaccine under Medicare Part B, and vaccines that have a HCPCS code. The vaccine itself mostly has a CPT code.',
      'Influenza, pneumococcal, COVID-19, and hepatitis B vaccines are Part B; most others are Part D.',
    ],
    unit: ['One unit for each vaccine given.'],
    modifiers: [
      '{SL}: vaccine supplied by the state; then only giving it is paid.',
      '!A vaccine line of Part B takes neither {JW} nor {JZ} where it is paid as a preventive vaccine.',
    ],
    record: [
      ['vaccine-given', 'Vaccine, maker, lot, dose, site, route, date, and who gave it'],
      ['vaccine-statement', 'Vaccine information statement given, with its edition date'],
      'consent',
    ],
    denials: [
      [
        'wrong-administration-code',
        'CPT administration code instead of the G code for Medicare, or the reverse',
        'Medicare: G0008, G0009, G0010. Other payers: their administration codes.',
        'vaccine-given #coverage',
      ],
      [
        'diagnosis-for-vaccine',
        'Diagnosis other than the encounter for immunization',
        'Use the encounter code for immunization on both lines.',
        'vaccine-given #diagnosis',
      ],
      'too-often',
      [
        'part-d-vaccine',
        'Vaccine of Part D billed to Part B',
        'Bill the drug plan; part B pays tetanus and rabies vaccine only after an injury or exposure.',
        'vaccine-given #coverage',
      ],
    ],
    payers: ['Commercial plans want CPT administration codes, by counseling and number of components.'],
    similar: ['{G0008} influenza, {G0009} pneumococcal, {G0010} hepatitis B; {icd:Z23} is the diagnosis of all three.'],
    sources: ['claims-18'],
  },
  'blood-product': {
    what: [
      'Blood and its products, by preparation. Giving it is billed once a day, whatever the number of units; the products are billed each.',
    ],
    unit: ['One unit is one bag or, for albumin and plasma protein, the volume in the text.'],
    modifiers: ['!{BL}: hospital that paid for the blood itself, on the product and its processing.'],
    record: [
      'order',
      ['transfusion-reason', 'Laboratory value and symptoms that led to the transfusion'],
      ['transfusion-record', 'Product, unit number, start and stop, vital signs, reaction'],
      'consent',
    ],
    denials: [
      [
        'product-without-transfusion',
        'Product without the transfusion, or the reverse',
        'Report both for the same day.',
        'transfusion-record #edits',
      ],
      'wrong-units',
      'no-medical-need',
    ],
    payers: ['Autologous and directed blood may need approval.'],
    similar: [
      'Leukocyte reduced, irradiated, and washed cells have codes of their own and codes together: choose the one that names every step done.',
    ],
    sources: ['claims-4'],
  },
  'skin-substitute': {
    what: [
      'Products put on a wound to help it heal, by brand. Putting them on is billed separately by area and site.',
      'Since January 2026 Medicare pays those that are no licensed biological as a supply, sheets at one rate for each square centimeter, in offices and hospital outpatient departments.',
      'A code says nothing about coverage: contractors decide by product, wound, and number of applications.',
    ],
    unit: [
      'Mostly one square centimeter of the product used; some count milligrams, cubic centimeters, or a piece.',
      '!Paid as a supply, only what was put on is billed, never what was discarded. The record still shows that both add up to the piece.',
    ],
    modifiers: [
      '!{JW} and {JZ}: only on a product licensed as a biological, and on days before 2026. Not on one that is paid as a supply.',
      '!{JC}: used as a graft; {JD}: not used as a graft, where the contractor asks for it.',
      '{KX}: more applications than the usual number, documented, where the contractor’s policy says so.',
    ],
    record: [
      ['wound-measured', 'Wound: site, cause, length, width, depth, and area before and after, each visit'],
      ['wound-care-before', 'Standard care for at least four weeks, with dates, and how the wound responded'],
      ['product-used', 'Product, size of the piece, area put on, area discarded and why, lot number'],
      ['vascular-status', 'Blood flow, and glucose control or compression where they bear on healing'],
      'amount-discarded',
    ],
    denials: [
      [
        'not-covered-product',
        'Product not covered for this wound',
        'Look at the contractor’s policy before opening the package.',
        'wound-measured #coverage #diagnosis',
      ],
      [
        'application-limit',
        'More applications than allowed, or a wound that is not smaller',
        'Show the area at each visit.',
        'wound-measured KX',
      ],
      'wrong-units',
      [
        'waste-of-supply',
        'JW, JZ, or discarded units on a product paid as a supply',
        'Bill the square centimeters put on, without either.',
        'product-used JW JZ #units',
      ],
      'bundled',
    ],
    payers: ['Plans cover few of the brands and want authorization for each.'],
    similar: [
      'Names that differ by one word (“core”, “XT”, “dual”) are different products with different codes.',
      'In hospital outpatient departments low cost products went on under {C5271} to {C5278} until the end of 2025; since then all go on under the CPT codes.',
    ],
    sources: ['pfs-2026', 'opps-2026', 'claims-17', 'claims-4'],
  },
  enteral: {
    what: [
      'Nutrition through a tube, with its formulas, kits, tubes, and pumps. It is a prosthetic benefit: for a patient who cannot swallow or absorb enough for a long time.',
    ],
    unit: [
      'Formulas count 100 calories; kits count a day and include all that the day needs; a pump is rented by the month.',
    ],
    modifiers: [
      '!{BO}: taken by mouth, which Medicare does not pay.',
      '!{BA}: pole used together with a pump for parenteral or enteral nutrition.',
      '{BP}, {BR}, {BU}: choice of purchase or rental of the pump.',
    ],
    record: [
      'written-order',
      'medical-need',
      ['tube-feeding', 'Why feeding by mouth is not enough, what tube, how long it is expected to be needed'],
      ['feeding-plan', 'Formula, calories a day, method, and reason for a pump or a special formula'],
      'refill-request',
      'proof-of-delivery',
    ],
    denials: [
      [
        'special-formula',
        'Special formula without a reason in the record',
        'Name the intolerance or disease and what was tried.',
        'feeding-plan medical-need',
      ],
      'too-many-supplies',
      'no-order',
      'not-covered',
      'inpatient-overlap',
    ],
    payers: ['Some plans pay formulas by mouth for inborn errors of metabolism.'],
    similar: [
      '{B4150}, {B4152}, {B4153}, and {B4154} differ by the composition of the formula; look up the brand in the product classification list.',
    ],
    sources: ['lcd-enteral', 'claims-20', 'benefit-15'],
  },
  parenteral: {
    what: ['Nutrition into a vein, with its solutions, kits, and pumps, for a patient whose gut cannot absorb enough.'],
    unit: ['Premixed solutions count a day by grams of protein; lipids count 10 grams; kits count a day.'],
    modifiers: [
      '{BA}: item with parenteral or enteral nutrition.',
      '{BP}, {BR}, {BU}: choice of purchase or rental of the pump.',
    ],
    record: [
      'written-order',
      'medical-need',
      ['gut-failure', 'Disease of the gut, why tube feeding fails or cannot be used, expected duration'],
      ['nutrition-plan', 'Formula for each day: protein, calories, lipids, additives'],
      'refill-request',
      'proof-of-delivery',
    ],
    denials: [
      'no-medical-need',
      [
        'protein-outside-range',
        'Protein or lipids outside the usual range',
        'Give the reason and the laboratory values.',
        'nutrition-plan #units',
      ],
      'no-order',
      'inpatient-overlap',
    ],
    payers: ['Plans that take S codes pay a daily rate under home infusion instead, {S9364} to {S9368}.'],
    similar: ['{B4189}, {B4193}, {B4197}, and {B4199} differ by grams of protein a day.'],
    sources: ['lcd-parenteral', 'claims-20', 'benefit-15'],
  },
} as const satisfies Record<string, PlaybookText>;
