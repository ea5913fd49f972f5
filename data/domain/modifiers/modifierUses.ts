/** What a modifier is for, in our words; the official text stands beside it. */
export interface ModifierUse {
  readonly purpose: string;
  /** What codes it goes with. */
  readonly usedWith: string;
  /** What a claim must not say beside it, or must have. */
  readonly mind?: string;
}

const SIDE = 'Codes for one of a pair of body parts, or for an item worn or used on one side.';
const SIDE_MIND =
  'Not on the same line as the other side or modifier 50. Both sides of a procedure: one line with 50, or two lines, as the payer wants it; of equipment Medicare takes two lines only.';
const DISTINCT = 'The column 2 code of a bundling pair with indicator 1; Medicare takes it on the column 1 code too.';
const DISTINCT_MIND = 'Only where the record shows the services were distinct. Takes the place of 59, never beside it.';
const RENTAL = 'Durable medical equipment.';
const LIABILITY = 'Items and services Medicare may not pay.';
const SUPPLY = 'Supplies that several benefits share, such as tape or ostomy items.';
const THERAPY = 'Outpatient therapy services, on each line.';
const ANESTHESIA = 'Anesthesia services (CPT 00100 to 01999).';

/**
 * The modifiers asked for most. Source: CMS, Medicare Claims Processing Manual, Pub. 100-04, chapters 4, 5, 12, 17, 20 and 23;
 * NCCI Policy Manual, chapter I, 2025.
 */
const USES: Readonly<Record<string, ModifierUse>> = {
  RT: { purpose: 'Says the right side.', usedWith: SIDE, mind: SIDE_MIND },
  LT: { purpose: 'Says the left side.', usedWith: SIDE, mind: SIDE_MIND },
  JW: {
    purpose: 'Says how much of a single-dose container was thrown away.',
    usedWith: 'Single-dose drugs billed under Part B, on a line of its own beside the line of the dose given.',
    mind: 'The record gives dose and waste. No JW line where dose and waste together are at most one unit; never with JZ.',
  },
  JZ: {
    purpose: 'Says that nothing of a single-dose container was thrown away.',
    usedWith: 'Single-dose drugs billed under Part B, on the line of the dose given.',
    mind: 'A line with JW or JZ is required for these drugs; never both for the same dose.',
  },
  KX: {
    purpose: 'Says that the rules of the policy are met and the record shows it.',
    usedWith: 'Equipment, therapy over the yearly threshold, and other services whose policy asks for it.',
    mind: 'A statement about the record: do not add it by habit.',
  },
  GA: {
    purpose: 'Says a required notice (ABN) is on file: denial as not necessary is expected.',
    usedWith: LIABILITY,
    mind: 'Not with GX, GY or GZ.',
  },
  GX: {
    purpose: 'Says a voluntary notice was given for what Medicare never covers.',
    usedWith: LIABILITY,
    mind: 'May stand with GY; not with GA or GZ.',
  },
  GY: {
    purpose: 'Says the service is excluded by law, or no Medicare benefit.',
    usedWith: LIABILITY,
    mind: 'Denied; the patient can be billed. Not with GA or GZ.',
  },
  GZ: {
    purpose: 'Says denial as not necessary is expected and there is no notice.',
    usedWith: LIABILITY,
    mind: 'Denied without review; the patient cannot be billed. Not with GA, GX or GY.',
  },
  EY: {
    purpose: 'Says there is no order from a practitioner.',
    usedWith: 'Equipment and supplies.',
    mind: 'Denied by Medicare.',
  },
  XE: { purpose: 'Distinct because of another encounter on the same day.', usedWith: DISTINCT, mind: DISTINCT_MIND },
  XS: { purpose: 'Distinct because of another organ or structure.', usedWith: DISTINCT, mind: DISTINCT_MIND },
  XP: { purpose: 'Distinct because of another practitioner.', usedWith: DISTINCT, mind: DISTINCT_MIND },
  XU: {
    purpose: 'Distinct because it does not overlap the usual parts of the main service.',
    usedWith: DISTINCT,
    mind: DISTINCT_MIND,
  },
  RR: {
    purpose: 'Says the equipment is rented.',
    usedWith: RENTAL,
    mind: 'Capped rentals add KH, KI or KJ for the month. Not with NU or UE.',
  },
  NU: { purpose: 'Says the equipment is bought new.', usedWith: RENTAL, mind: 'Not with RR or UE.' },
  UE: { purpose: 'Says the equipment is bought used.', usedWith: RENTAL, mind: 'Not with RR or NU.' },
  KH: {
    purpose: 'First month of a capped rental, or the purchase.',
    usedWith: RENTAL,
    mind: 'With RR for a rental, then KI, then KJ; with NU or UE for a purchase.',
  },
  KI: { purpose: 'Second or third month of a capped rental.', usedWith: RENTAL, mind: 'With RR.' },
  KJ: { purpose: 'Fourth to thirteenth month of a capped rental.', usedWith: RENTAL, mind: 'With RR.' },
  RA: {
    purpose: 'Says the whole item is replaced.',
    usedWith: RENTAL,
    mind: 'The claim says why and when the first one was received.',
  },
  RB: { purpose: 'Says a part is replaced in a repair.', usedWith: RENTAL },
  MS: { purpose: 'Six months of maintenance of a capped rental.', usedWith: RENTAL },
  AU: { purpose: 'Says the supply is for urological, ostomy or tracheostomy use.', usedWith: SUPPLY },
  AV: { purpose: 'Says the supply is for a prosthesis or orthosis.', usedWith: SUPPLY },
  AW: { purpose: 'Says the supply is for a surgical dressing.', usedWith: SUPPLY },
  TC: {
    purpose: 'Only the technical part: equipment, staff, supplies.',
    usedWith: 'Tests with a professional and a technical part.',
    mind: 'Not with 26, and not for codes that are only one of the parts.',
  },
  GP: { purpose: 'Under a physical therapy plan.', usedWith: THERAPY, mind: 'One of GN, GO, GP on a line.' },
  GO: { purpose: 'Under an occupational therapy plan.', usedWith: THERAPY, mind: 'One of GN, GO, GP on a line.' },
  GN: { purpose: 'Under a speech-language plan.', usedWith: THERAPY, mind: 'One of GN, GO, GP on a line.' },
  CQ: {
    purpose: 'Given in part or whole by a physical therapist assistant.',
    usedWith: THERAPY,
    mind: 'With GP; lowers the payment.',
  },
  CO: {
    purpose: 'Given in part or whole by an occupational therapy assistant.',
    usedWith: THERAPY,
    mind: 'With GO; lowers the payment.',
  },
  AA: {
    purpose: 'Anesthesia by the anesthesiologist in person.',
    usedWith: ANESTHESIA,
    mind: 'One of AA, AD, QK, QX, QY, QZ comes first.',
  },
  QK: {
    purpose: 'Direction of two to four anesthesia procedures at once.',
    usedWith: ANESTHESIA,
    mind: 'The nurse anesthetist bills QX.',
  },
  QX: {
    purpose: 'Nurse anesthetist, directed by a physician.',
    usedWith: ANESTHESIA,
    mind: 'The physician bills QK or QY.',
  },
  QY: { purpose: 'Direction of one nurse anesthetist.', usedWith: ANESTHESIA, mind: 'The nurse anesthetist bills QX.' },
  QZ: { purpose: 'Nurse anesthetist without direction by a physician.', usedWith: ANESTHESIA },
  AS: {
    purpose: 'Assistant at surgery who is a PA, NP or CNS.',
    usedWith: 'Surgical procedures that allow an assistant.',
  },
  GC: {
    purpose: 'Done in part by a resident under a teaching physician.',
    usedWith: 'Services in a teaching setting.',
  },
  QW: { purpose: 'A test waived under CLIA.', usedWith: 'Laboratory tests on the CLIA waived list.' },
  PO: {
    purpose: 'Given at an excepted off-campus hospital department.',
    usedWith: 'Hospital outpatient claims.',
    mind: 'Not with PN.',
  },
  PN: {
    purpose: 'Given at an off-campus hospital department that is not excepted.',
    usedWith: 'Hospital outpatient claims.',
    mind: 'Paid at a lower rate. Not with PO.',
  },
  PT: {
    purpose: 'A screening colonoscopy that became a treatment.',
    usedWith: 'Colorectal procedures planned as screening.',
  },
  JA: { purpose: 'Given into a vein.', usedWith: 'Drugs with more than one route.', mind: 'Not with JB.' },
  JB: {
    purpose: 'Given under the skin.',
    usedWith: 'Drugs with more than one route.',
    mind: 'Some self-given drugs are not covered this way. Not with JA.',
  },
  TB: { purpose: 'A drug bought under the 340B program.', usedWith: 'Part B drugs billed by a 340B provider.' },
  FX: { purpose: 'An X-ray taken with film.', usedWith: 'Imaging.', mind: 'Lowers the payment.' },
  FY: { purpose: 'An X-ray taken with computed radiography.', usedWith: 'Imaging.', mind: 'Lowers the payment.' },
  CT: { purpose: 'A CT scanner that does not meet the standard.', usedWith: 'CT scans.', mind: 'Lowers the payment.' },
  Q5: {
    purpose: 'A substitute physician under a reciprocal arrangement.',
    usedWith: 'Professional services.',
    mind: 'Not with Q6.',
  },
  Q6: {
    purpose: 'A substitute physician paid for the time.',
    usedWith: 'Professional services.',
    mind: 'Not with Q5.',
  },
};

/** Modifiers of one part of the body: the same sentence for each. */
const BODY_PARTS: ReadonlyArray<readonly [codes: string, part: string]> = [
  ['E1 E2 E3 E4', 'one eyelid'],
  ['FA F1 F2 F3 F4 F5 F6 F7 F8 F9', 'one finger or thumb'],
  ['TA T1 T2 T3 T4 T5 T6 T7 T8 T9', 'one toe'],
  ['LC LD LM RC RI', 'one coronary artery'],
];

/** Our words for a modifier; `undefined` where the official text has to do. */
export function modifierUse(code: string): ModifierUse | undefined {
  const part = BODY_PARTS.find(([codes]) => codes.split(' ').includes(code))?.[1];
  if (part === undefined) return USES[code];
  return {
    purpose: `Names ${part}.`,
    usedWith: 'Procedures done at a place that this names more exactly than right or left.',
    mind: 'Use it instead of RT or LT. Each further one is a line of its own.',
  };
}
