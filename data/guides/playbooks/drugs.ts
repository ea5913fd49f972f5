import type { PlaybookText } from '../playbookText.ts';

/** Drugs given by injection or infusion, and what is billed like them. */
export const DRUG_PLAYBOOKS = {
  'drug-injected': {
    what: [
      'Drugs and biologicals a clinician gives by injection or infusion, each under a code of its own. The code pays for the drug; giving it is billed separately.',
      'Medicare Part B covers them when they are not usually self-administered, given incident to a practitioner’s service, and reasonable for the diagnosis.',
    ],
    unit: [
      'The amount in the official text is one unit. Units are the dose divided by that amount, rounded up to a whole unit.',
      '“Up to” an amount means one unit for any dose up to it.',
      '!Units rounded up and units discarded are counted apart: one amount is never billed twice.',
    ],
    modifiers: [
      '!{JW}: on a second line, the units discarded from a single-dose container.',
      '!{JZ}: on the drug line when a single-dose container was used and nothing was discarded.',
      '{JA} and {JB}: given into a vein or under the skin, for drugs that come both ways and payers that ask.',
      '{TB}: bought through the 340B program, where the payer asks for it.',
      '{EJ}: a later claim of a defined course of treatment, where the payer asks for it.',
    ],
    record: [
      'order',
      'dose-given',
      'dose-basis',
      'amount-discarded',
      'lot-and-ndc',
      'drug-diagnosis',
      'administration-time',
    ],
    denials: ['wrong-units', 'waste-modifier', 'drug-diagnosis', 'ndc-missing', 'no-authorization', 'bundled'],
    payers: [
      'Many plans want prior authorization, a preferred product first, or delivery by a specialty pharmacy: then only the administration is billed.',
      'Most ask for the NDC with its unit of measure beside the code; some do not follow the JW and JZ rule.',
    ],
    similar: [
      'Maker-specific codes (“not therapeutically equivalent to …”) belong to one maker’s product: choose by the NDC on the vial, not by the name of the drug.',
      'A drug without a code of its own goes under {J3490}, a biological under {J3590}; a hospital outpatient department uses {C9399} for a new one.',
    ],
    sources: ['claims-17', 'benefit-15'],
  },
  'drug-chemotherapy': {
    what: [
      'Cancer drugs and some other complex biologicals. Giving most of them is billed with the chemotherapy administration codes of CPT, which also cover certain monoclonal antibodies.',
      'Covered for uses on the label and for uses supported in a compendium or literature CMS recognizes.',
    ],
    unit: [
      'The amount in the official text is one unit; the dose is divided by it and rounded up.',
      'The dose is usually worked out from body surface or weight: what counts for the claim is the amount given, not the amount ordered.',
    ],
    modifiers: [
      '!{JW}: discarded units of a single-dose vial, on a line of their own.',
      '!{JZ}: nothing discarded from a single-dose vial.',
      '{Q0} and {Q1}: drug or service within a covered clinical study.',
      '{TB}: bought through the 340B program, where the payer asks for it.',
    ],
    record: [
      'order',
      'dose-given',
      'dose-basis',
      'amount-discarded',
      'lot-and-ndc',
      ['cancer-stage', 'Cancer type, stage, relevant markers, and line of treatment'],
      ['regimen', 'Regimen, cycle, and day of the cycle'],
      'prior-therapy',
      'administration-time',
    ],
    denials: [
      'wrong-units',
      'waste-modifier',
      [
        'off-label',
        'Use outside the label, without support',
        'Cite the compendium or the literature for the cancer and the line of treatment, and send the note that states them.',
        'cancer-stage prior-therapy #coverage #diagnosis',
      ],
      'no-authorization',
      'ndc-missing',
      'bundled',
    ],
    payers: [
      'Plans often approve a regimen, not a drug: a change of drug, dose interval, or site needs a new approval.',
      'Some require a biosimilar or generic first.',
    ],
    similar: [
      'Salt forms, liposomal forms, and makers have codes of their own: match the label of the vial with every word of the text.',
      'A cancer drug without a code goes under {J9999}; the diagnosis “encounter for chemotherapy” is {icd:Z51.11}, for immunotherapy {icd:Z51.12}.',
    ],
    sources: ['claims-17', 'benefit-15'],
  },
  biosimilar: {
    what: [
      'Biosimilars: highly similar to a reference biological, each with its own four-letter suffix. Every biosimilar has a code of its own.',
      'A biosimilar is never billed under the code of the reference product, nor under another biosimilar’s code, even where a pharmacist may exchange them.',
    ],
    unit: [
      'The amount in the official text is one unit; it can differ from the unit of the reference product, so units are worked out anew after a switch.',
    ],
    modifiers: [
      '!{JW} and {JZ}: as for every single-dose drug.',
      '{JA} and {JB}: where the product comes for the vein and for under the skin.',
    ],
    record: [
      'order',
      ['suffix-documented', 'Name with its four-letter suffix, as given'],
      'dose-given',
      'dose-basis',
      'amount-discarded',
      'lot-and-ndc',
      'drug-diagnosis',
      'authorization',
    ],
    denials: [
      [
        'other-product-approved',
        'The authorization is for the reference product or another biosimilar',
        'Ask for an authorization of the product given; keep the formulary’s preferred product on the order form.',
        'suffix-documented authorization',
      ],
      'wrong-units',
      'waste-modifier',
      'ndc-missing',
      'drug-diagnosis',
    ],
    payers: [
      'Preferred products differ by plan and change with the year: look at the plan’s list before each new course.',
    ],
    similar: [
      'The suffix decides: {Q5107} is bevacizumab-awwb, {Q5118} bevacizumab-bvzr, {Q5126} bevacizumab-maly, {Q5129} bevacizumab-adcd; the reference product is {J9035}.',
      'Forms for the vein and for under the skin of one product can have two codes, as with {Q5137} and {Q5138}.',
    ],
    sources: ['claims-17'],
  },
  'cell-gene-therapy': {
    what: [
      'Treatments made of a patient’s own modified cells or of a gene carried by a virus, given once or in few doses.',
      'The text of the code says what is included: collection and preparation are often part of it.',
    ],
    unit: [
      'Usually one unit for the whole infusion or treatment, whatever the number of cells; where the text names an amount, the amount given is divided by it.',
    ],
    modifiers: [
      '{Q0} and {Q1}: within a covered clinical study.',
      '{JW} and {JZ}: only where the product comes in single-dose containers billed by amount.',
    ],
    record: [
      'order',
      'drug-diagnosis',
      'prior-therapy',
      [
        'product-identity',
        'Product, lot, patient identity chain from collection to infusion, and number of cells or genomes given',
      ],
      ['approved-site', 'That the facility meets the maker’s and the payer’s conditions on the day of treatment'],
      'authorization',
    ],
    denials: [
      'no-authorization',
      'drug-diagnosis',
      [
        'included-steps',
        'Collection or preparation billed although the code includes it',
        'Read the text of the code; take the included steps off the claim.',
        'product-identity #edits',
      ],
      'site-of-service',
    ],
    payers: ['Expect a single-case agreement: product, travel, and outcomes terms are negotiated for each patient.'],
    similar: [
      'Photosensitizers, enzymes, and antisense drugs stand next to these codes in the list but are billed as ordinary injections.',
    ],
    sources: ['ncd-car-t', 'claims-32', 'claims-17'],
  },
  'immune-globulin': {
    what: [
      'Immune globulins, by brand and by route: into a vein, under the skin, or into a muscle. Some are for one infection only.',
    ],
    unit: [
      'Most codes for the vein count 500 mg, most under the skin 100 mg: the text of the code decides.',
      '~Check the arithmetic twice: a slip between the two is a factor of five.',
    ],
    modifiers: [
      '!{JW} and {JZ}: as for every single-dose vial.',
      '{JA} and {JB}: where one product is used both ways.',
    ],
    record: [
      'order',
      'dose-given',
      'dose-basis',
      'amount-discarded',
      'lot-and-ndc',
      'drug-diagnosis',
      [
        'antibody-levels',
        'Immune globulin levels, infections, and response to vaccines where given for immune deficiency',
      ],
    ],
    denials: ['drug-diagnosis', 'wrong-units', 'waste-modifier', 'no-authorization', 'ndc-missing'],
    payers: [
      'Plans approve a brand, a dose per kilogram, and a site: a change of any is a new approval. Home infusion is often required after the first doses.',
    ],
    similar: [
      'A lyophilized product without a brand code goes under {J1566}, a liquid one under {J1599}. Rho(D) immune globulins have codes of their own by route and dose.',
    ],
    sources: ['claims-17', 'benefit-15'],
  },
  'clotting-factor': {
    what: [
      'Clotting factors for hemophilia and other bleeding disorders. Medicare covers them also when the patient gives them at home.',
    ],
    unit: [
      'Mostly one international unit (or one microgram) a unit of the code: claims run to thousands of units.',
      'Bill the amount on the label of the vials used, not the amount ordered.',
    ],
    modifiers: ['!{JW} and {JZ}: as for every single-dose vial; {JZ} too where a supplier only dispenses it.'],
    record: [
      'order',
      'drug-diagnosis',
      'dose-basis',
      ['assay-potency', 'Potency printed on each vial and number of vials, with lot numbers'],
      ['bleed-log', 'Bleeding episodes or preventive schedule, and the patient’s log for home use'],
      'lot-and-ndc',
    ],
    denials: [
      'wrong-units',
      [
        'quantity-limit',
        'More on hand or dispensed than the plan allows',
        'Show the log, the doses used, and the stock at home.',
        'bleed-log #units',
      ],
      'drug-diagnosis',
      'ndc-missing',
    ],
    payers: ['Specialty pharmacy and limits on the range around the ordered dose are usual.'],
    similar: [
      'Plasma-derived, recombinant, long-acting, and brand products have different codes with nearly the same text.',
    ],
    sources: ['claims-17'],
  },
  hyaluronan: {
    what: [
      'Hyaluronan products injected into the knee for osteoarthritis, by brand. The injection itself is billed separately, by joint.',
    ],
    unit: [
      'Some codes count a dose (one prefilled syringe for one knee), others a milligram: read the text before counting.',
    ],
    modifiers: [
      '!{RT} and {LT}: the knee treated, on the drug and on the injection.',
      '{EJ}: second and later injections of a series, where the contractor asks for it.',
      '!{JW} and {JZ}: single-dose syringes are single-dose containers.',
    ],
    record: [
      'side-and-site',
      ['knee-imaging', 'X-ray findings of osteoarthritis of that knee'],
      'prior-therapy',
      ['series-number', 'Which injection of the series it is, and the date and result of the last series'],
      'dose-given',
      'lot-and-ndc',
    ],
    denials: [
      [
        'series-too-soon',
        'Repeat series too soon, or without benefit from the last',
        'State the relief the last series gave, in degree and months.',
        'series-number #coverage',
      ],
      'drug-diagnosis',
      'wrong-units',
      'no-side',
      'not-covered',
    ],
    payers: ['A growing number of plans do not cover these products at all, or only one brand.'],
    similar: [
      'Brands differ in dose per injection and number of injections: {J7321} counts a dose, {J7320} a milligram.',
    ],
    sources: ['claims-17'],
  },
  'drug-esrd': {
    what: [
      'Drugs and biologicals for patients with end-stage kidney disease on dialysis. For Medicare most are part of the dialysis bundle and are not paid to anybody else.',
      'Since January 2025 phosphate binders are part of the bundle too.',
    ],
    unit: [
      'The amount in the official text is one unit; doses are recorded by the facility even where no separate payment follows.',
    ],
    modifiers: [
      '{AY}: item or service for a patient with ESRD that is not for the treatment of ESRD.',
      '{AX}: furnished in conjunction with dialysis, where a transitional add-on payment asks for it.',
      '!{ED} or {EE}: where hematocrit or hemoglobin has exceeded the limit, on erythropoietin claims; {GS} when the dose was reduced.',
      '{JE}: given through the dialysate.',
    ],
    record: [
      'order',
      'dose-given',
      ['hemoglobin', 'Hemoglobin or hematocrit with date, for drugs that raise it'],
      ['dialysis-status', 'Dialysis modality, facility, and whether the drug is for ESRD'],
    ],
    denials: [
      [
        'in-bundle',
        'Part of the dialysis payment',
        'Bill the facility; use {AY} only where the record shows another reason for the drug.',
        'dialysis-status AY',
      ],
      'wrong-units',
      [
        'anemia-limits',
        'Hemoglobin outside the limits of the policy',
        'Report the value and the modifier, and document the dose change.',
        'hemoglobin ED EE GS',
      ],
    ],
    similar: [
      'The same drug can have one code for dialysis and one for other use, as {J0882} and {J0881} for darbepoetin, {Q4081} and {J0885} for epoetin.',
    ],
    sources: ['claims-8', 'benefit-11'],
  },
  'drug-immunosuppressive': {
    what: [
      'Drugs against rejection of a transplanted organ. Part B covers them where the transplant met Medicare’s conditions, or under the Part B immunosuppressive drug benefit.',
    ],
    unit: [
      'The strength in the text is one unit: units are tablets or capsules times strength divided by that amount.',
      '!No more than a supply of 90 days is billed at a time; before January 2025, of 30 days.',
    ],
    modifiers: [
      '!{KX}: the transplant and coverage conditions are documented in the supplier’s file.',
      '{GY}: the transplant was not covered, so the drug is not.',
    ],
    record: [
      'order',
      ['transplant', 'Organ, date, and place of the transplant, and the patient’s coverage on that day'],
      'refill-request',
      'proof-of-delivery',
      'lot-and-ndc',
    ],
    denials: [
      [
        'no-transplant',
        'No covered transplant on file',
        'Send date, facility, and coverage; without them bill Part D.',
        'transplant KX GY',
      ],
      'too-many-supplies',
      'kx-missing',
      'wrong-units',
    ],
    payers: ['Commercial plans pay these under the pharmacy benefit.'],
    similar: [
      'Immediate and extended release, and brands not equivalent to each other, have codes of their own: {J7507}, {J7503}, {J7508} are all tacrolimus by mouth.',
    ],
    sources: ['lcd-immunosuppressive', 'claims-17', 'benefit-15'],
  },
  'drug-oral-cancer': {
    what: [
      'Cancer drugs by mouth whose active ingredient is also given into a vein, or is changed into it. Only these are a Part B benefit; other oral cancer drugs are Part D.',
    ],
    unit: [
      'The strength in the text is one unit: count tablets by strength. A capsule of 250 mg under a code of 25 mg would be ten units.',
    ],
    modifiers: ['{KX}: where the policy’s conditions are met and the policy asks for it.'],
    record: ['order', 'drug-diagnosis', 'refill-request', 'proof-of-delivery', 'lot-and-ndc'],
    denials: ['drug-diagnosis', 'wrong-units', 'ndc-missing', 'too-many-supplies'],
    payers: ['Commercial plans pay these under the pharmacy benefit.'],
    similar: [
      'The pharmacy’s supplying fee is {Q0511} for the first and {Q0512} for each further prescription in the period.',
    ],
    sources: ['lcd-oral-cancer', 'claims-17'],
  },
  'drug-antiemetic': {
    what: ['Oral drugs against nausea as full replacement for one given into a vein, around chemotherapy.'],
    unit: ['The strength in the text is one unit. The text of the Q codes limits the use to 48 hours.'],
    modifiers: ['{KX}: a covered combination of drugs with a chemotherapy of the list in the policy.'],
    record: [
      'order',
      ['chemo-date', 'Date and drugs of the chemotherapy, and that the oral drug replaces one given into a vein'],
      'proof-of-delivery',
    ],
    denials: [
      [
        'no-chemo',
        'No chemotherapy at that time, or not one the policy lists',
        'Send the treatment record of the day.',
        'chemo-date KX',
      ],
      'wrong-units',
      [
        'over-48-hours',
        'Supply beyond the time the text allows',
        'Bill only the doses within it; the rest belongs to the pharmacy benefit.',
        'chemo-date #units',
      ],
    ],
    similar: ['The same drug for other nausea is a Part D drug; S codes such as {S0119} are for private payers.'],
    sources: ['lcd-antiemetic', 'claims-17'],
  },
  'drug-oral': {
    what: [
      'Drugs a patient takes by mouth, inhales from a device, or otherwise gives to himself. As a rule Medicare Part B does not pay for them.',
      'Some have a code for a program of their own, such as HIV pre-exposure prophylaxis or treatment of opioid use.',
    ],
    unit: [
      'The strength in the text is one unit; where the text names a range of dose, one unit is one administration within it.',
    ],
    modifiers: ['{GY}: billed for a denial only.'],
    record: ['order', 'dose-given', 'drug-diagnosis'],
    denials: ['not-covered', 'wrong-units', 'drug-diagnosis'],
    payers: ['State programs and some plans pay for them when given under observation in a clinic.'],
    similar: [
      'The injected form has a different code. {J8499} is for an oral drug without one that is not for cancer.',
    ],
    sources: ['benefit-15', 'claims-17'],
  },
  'drug-inhalation': {
    what: [
      'Solutions inhaled through a nebulizer at home. They are paid as supplies of the nebulizer: the nebulizer must be covered first.',
      'FDA-approved and compounded forms, unit doses and concentrates have different codes.',
    ],
    unit: [
      'The amount of drug in the text is one unit: vials times the milligrams in each, divided by it. The volume of the solution does not count.',
    ],
    modifiers: [
      '!{KO}: one drug in a unit dose; {KP} and {KQ}: first and further drugs of a mixture.',
      '{KX}: where the policy asks for it.',
      '!{JZ}: on single-dose vials dispensed for use at home, since January 2024; {JW} only for what the supplier discarded in preparing them.',
    ],
    record: [
      'written-order',
      'medical-need',
      'refill-request',
      'proof-of-delivery',
      ['nebulizer-covered', 'Nebulizer, its date, and the lung condition it is used for'],
    ],
    denials: [
      [
        'no-nebulizer',
        'No covered nebulizer on file',
        'Bill or document the nebulizer first.',
        'nebulizer-covered #coverage',
      ],
      [
        'over-monthly-maximum',
        'More than the usual monthly amount',
        'The record must show why this patient needs more.',
        'medical-need #units',
      ],
      'drug-diagnosis',
      'no-order',
    ],
    payers: ['Commercial plans usually pay these through the pharmacy.'],
    similar: [
      '{J7611} and {J7613} are both albuterol approved by the FDA: concentrated and unit dose.',
      'The pharmacy’s dispensing fee is {Q0513} for 30 days and {Q0514} for 90.',
    ],
    sources: ['lcd-nebulizer', 'claims-20', 'discarded-drugs'],
  },
  'drug-local': {
    what: [
      'Drugs put on or into one place: implants, inserts, patches, gels, drops, and instillations given by a clinician.',
    ],
    unit: [
      'Some count the amount of drug, others the whole item: an implant whose text names micrograms is billed for all of them.',
    ],
    modifiers: [
      '!{RT} and {LT}, or the eyelid modifiers {E1} to {E4}, where one side is treated.',
      '!{JW} and {JZ}: single-dose containers.',
    ],
    record: ['order', 'side-and-site', 'dose-given', 'lot-and-ndc', 'drug-diagnosis'],
    denials: ['wrong-units', 'no-side', 'drug-diagnosis', 'bundled', 'waste-modifier'],
    payers: ['Some plans count the implant as part of the procedure.'],
    similar: ['Brands of one drug have separate codes by device: compare the name in brackets.'],
    sources: ['claims-17'],
  },
  'drug-insulin': {
    what: ['Insulin. Medicare Part B covers it only through a covered pump; other insulin is Part D.'],
    unit: ['Codes count 5 units or 50 units of insulin: read the text.'],
    modifiers: [
      '!{JK}: one month or less; {JL}: three months, on insulin for a pump.',
      '{KX}: pump conditions met, where the policy asks for it.',
    ],
    record: ['written-order', 'medical-need', 'refill-request', 'proof-of-delivery'],
    denials: [
      [
        'no-pump',
        'No covered pump on file',
        'Insulin by pen or syringe is not Part B: bill Part D.',
        'medical-need #coverage',
      ],
      'wrong-units',
      'too-many-supplies',
    ],
    similar: [
      '{J1817} is insulin for a pump in general; brands with codes of their own stand beside it. S codes for insulin are for private payers.',
    ],
    sources: ['lcd-infusion-pumps', 'claims-20'],
  },
  'intravenous-fluid': {
    what: [
      'Fluids, saline, and sterile water. A fluid that only carries a drug or keeps a line open is part of the infusion and not billed for Medicare.',
    ],
    unit: [
      'One unit is the volume in the text, and a part of it counts as one: two bags of 500 mL under a code of 1,000 mL are one unit.',
    ],
    modifiers: ['{JW} and {JZ}: where the fluid is a separately paid single-dose drug.'],
    record: ['order', ['volume-given', 'Volume given and reason for hydration'], 'administration-time'],
    denials: [
      [
        'carrier-fluid',
        'Fluid that carried a drug',
        'Bill only hydration with its own order and reason.',
        'volume-given #edits',
      ],
      'wrong-units',
      'bundled',
    ],
    payers: ['Many plans treat all fluids as part of the infusion.'],
    similar: [
      'Codes differ by volume: {J7030} is 1,000 cc of saline, {J7050} 250 cc; irrigation fluids have none of these codes.',
    ],
    sources: ['claims-17', 'ncci-manual'],
  },
  contraceptive: {
    what: [
      'Devices and drugs against pregnancy. Medicare does not pay for contraception; private plans and Medicaid do, mostly without a share for the patient.',
    ],
    unit: ['One unit is one device, ring, or pack, as the text says.'],
    modifiers: [
      '{FP}: part of a family planning program, where the state asks for it.',
      '{GY}: to have Medicare deny it.',
    ],
    record: [
      'consent',
      ['device-inserted', 'Device, lot number, insertion or removal, and how it went'],
      'lot-and-ndc',
    ],
    denials: [
      [
        'insertion-only',
        'Device and insertion not billed together',
        'Bill both, with the contraception diagnosis of the visit.',
        'device-inserted #diagnosis',
      ],
      'ndc-missing',
      'not-covered',
    ],
    payers: ['The device may come from a specialty pharmacy: then only the insertion is billed.'],
    similar: [
      'Levonorgestrel devices differ by brand, dose, and years: {J7296}, {J7297}, {J7298}, {J7301}. Encounters: {icd:Z30.430} insertion, {icd:Z30.432} removal.',
    ],
    sources: ['benefit-16'],
  },
  'covid-antibody': {
    what: [
      'Antibodies against COVID-19 and the codes for giving them. Products lose their authorization when variants change: the date decides.',
    ],
    unit: ['One unit is the dose in the text; administration is one unit each time.'],
    modifiers: ['{JW} and {JZ} do not apply to products paid like vaccines.'],
    record: [
      'consent',
      'dose-given',
      'lot-and-ndc',
      ['risk-reason', 'Risk that qualifies, and why vaccination alone does not protect'],
    ],
    denials: [
      'retired-code',
      [
        'not-authorized',
        'Product not authorized on the day or in the region',
        'Compare the day with the FDA’s authorization.',
        '#status',
      ],
      'site-of-service',
    ],
    similar: ['The product is a Q code, giving it an M code; giving it at home has an M code of its own.'],
    sources: ['claims-18', 'claims-17'],
  },
  'drug-outpatient': {
    what: [
      'Drugs and biologicals with a temporary code for hospital outpatient departments, mostly while pass-through payment lasts.',
      'When the drug gets a J or Q code, the C code ends: check the dates each quarter.',
    ],
    unit: ['The amount in the official text is one unit, rounded up.'],
    modifiers: ['!{JW} and {JZ}: single-dose containers.', '!{TB}: bought through the 340B program.'],
    record: ['order', 'dose-given', 'amount-discarded', 'lot-and-ndc', 'drug-diagnosis'],
    denials: ['site-of-service', 'retired-code', 'wrong-units', 'waste-modifier'],
    payers: ['Many commercial plans do not accept C codes: use the J code or the catch-all they name.'],
    similar: ['A physician’s office never bills these: it uses {J3490} or {J3590} until a J code comes.'],
    sources: ['claims-4', 'claims-17'],
  },
  'drug-private-payer': {
    what: ['Drugs under temporary S codes for private payers and some state programs. Medicare never pays an S code.'],
    unit: ['The amount in the official text is one unit.'],
    record: ['order', 'dose-given', 'lot-and-ndc', 'drug-diagnosis'],
    denials: [
      [
        's-code-medicare',
        'S code sent to Medicare',
        'Use the J or Q code of the drug, or the catch-all for Medicare.',
        '#coverage',
      ],
      'wrong-units',
      'ndc-missing',
    ],
    payers: ['Ask the plan whether it takes the S code or wants {J3490} with the NDC.'],
    similar: ['Look for a J or Q code of the same drug first.'],
    sources: ['layout'],
  },
  'pharmacy-fee': {
    what: ['Fees a pharmacy bills with certain covered drugs: for supplying them, or for dispensing inhalation drugs.'],
    unit: ['One unit for each prescription or period, as the text says, together with the drug it belongs to.'],
    modifiers: ['{KX}: where the policy of the drug asks for it.'],
    record: ['order', 'refill-request', 'proof-of-delivery'],
    denials: [
      [
        'fee-without-drug',
        'Fee without the drug on the claim, or twice in the period',
        'Bill fee and drug together; count the days since the last fee.',
        'refill-request #edits',
      ],
      'too-often',
    ],
    similar: [
      'First prescription after a transplant {Q0510}; first oral cancer, anti-emetic, or immunosuppressive prescription in 30 days {Q0511}, each further one {Q0512}.',
    ],
    sources: ['claims-17', 'claims-20'],
  },
} as const satisfies Record<string, PlaybookText>;
