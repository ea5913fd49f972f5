import { type Decimal, isZero } from '../exactDecimal.ts';
import type { PfsRvuRow } from '../feeRows/physicianRows.ts';

/** An indicator of the fee schedule: its name, the value the file has, and what that means in our words. */
export interface IndicatorInWords {
  readonly name: string;
  readonly value: string;
  readonly words: string;
}

/** Source of the values: CMS, "PFS Relative Value Files", file layout and attachment A, 2025. The words are ours. */
const GLOBAL: Readonly<Record<string, string>> = {
  '000': 'Minor procedure. Care on the same day is included.',
  '010': 'Minor procedure. Care on the same day and for 10 days after is included.',
  '090': 'Major procedure. Care the day before, on the day, and for 90 days after is included.',
  MMM: 'Maternity: the usual global period does not apply.',
  XXX: 'No global period.',
  YYY: 'The contractor decides on the global period.',
  ZZZ: 'Add-on: falls into the global period of the service it goes with.',
};

const MULTIPLE: Readonly<Record<string, string>> = {
  '0': 'No reduction when done with other procedures.',
  '1': 'Reduced when done with other procedures, by an older rule (100, 50, 25, 25, 25 percent).',
  '2': 'Reduced when done with other procedures: the highest in full, the others at 50 percent.',
  '3': 'Endoscopy: the highest of its family is paid in full, of the others only the difference to the base endoscopy.',
  '4': 'Diagnostic imaging: the technical part of a second study in the session is reduced by 50 percent, the professional part by 5 percent.',
  '5': 'Therapy: practice expense of the second and later units is reduced by 50 percent.',
  '6': 'Diagnostic heart and vessel study: the technical part of a second study is reduced by 25 percent.',
  '7': 'Diagnostic eye study: the technical part of a second study is reduced by 20 percent.',
  '9': 'Does not apply.',
};

const BILATERAL: Readonly<Record<string, string>> = {
  '0': 'No 150 percent for both sides: the code or the anatomy rules it out.',
  '1': 'Both sides are paid at 150 percent (modifier 50, or RT and LT).',
  '2': 'The price is for both sides already.',
  '3': 'Each side is paid in full (mostly imaging and tests).',
  '9': 'Does not apply.',
};

const ASSISTANT: Readonly<Record<string, string>> = {
  '0': 'An assistant is paid only with papers that show the need.',
  '1': 'An assistant is not paid.',
  '2': 'An assistant may be paid.',
  '9': 'Does not apply.',
};

const CO_SURGEONS: Readonly<Record<string, string>> = {
  '0': 'Two surgeons are not paid.',
  '1': 'Two surgeons may be paid, with papers that show the need (modifier 62).',
  '2': 'Two surgeons of different specialties are paid (modifier 62).',
  '9': 'Does not apply.',
};

const TEAM: Readonly<Record<string, string>> = {
  '0': 'A team of surgeons is not paid.',
  '1': 'A team may be paid, with papers that show the need (modifier 66).',
  '2': 'A team is paid, priced from the report (modifier 66).',
  '9': 'Does not apply.',
};

const PC_TC: Readonly<Record<string, string>> = {
  '0': 'Physician service: it has no professional and technical parts.',
  '1': 'Diagnostic test: can be billed whole, or in parts with 26 and TC.',
  '2': 'Professional part only: 26 and TC do not go with it.',
  '3': 'Technical part only: 26 and TC do not go with it.',
  '4': 'Whole test only: other codes stand for its parts.',
  '5': 'Incident to: paid in an office, not to a physician in a hospital.',
  '6': 'Laboratory test with a separate interpretation by a physician (26).',
  '7': 'Physical therapy: not paid where a therapist in private practice is in a facility.',
  '8': 'Physician interpretation of a laboratory test, paid for hospital inpatients.',
  '9': 'Does not apply.',
};

const SUPERVISION: Readonly<Record<string, string>> = {
  '01': 'Under general supervision: the physician need not be there.',
  '02': 'Under direct supervision: the physician is in the office suite or, for most services, there by live video (since 2026 for good).',
  '03': 'Under personal supervision: the physician is in the room.',
  '04': 'A psychologist may do it alone; else under general supervision of a physician.',
  // The two sources differ: RVU25D.pdf beside the file, and Medicare Claims Processing Manual (100-04), chapter 23, after MM6447.
  '05': 'An audiologist may do it alone. Else a physician supervises: in general by the record layout of the file, directly what a technician does by the Claims Processing Manual (chapter 23).',
  '06': 'By a physician, or a physical therapist certified in electrophysiology.',
  '21': 'By a certified technician under general supervision; else under direct supervision.',
  '22': 'By a technician with online contact to a physician.',
  '66': 'By a physician, or a physical therapist certified for this procedure.',
  '6A': 'As 66; the therapist may also supervise another one, who does it.',
  '77': 'By a certified physical therapist, by one under direct, or a technician under general supervision.',
  '7A': 'As 77; the therapist may also supervise another one, who does it.',
  '09': 'Does not apply.',
};

/** The indicators that tell how a code is paid with others, in the order coders ask for them. */
export function physicianIndicators(row: PfsRvuRow): readonly IndicatorInWords[] {
  return [
    { name: 'Global period', value: row.globalDays, words: `${wordsOf(GLOBAL, row.globalDays)}${shares(row)}` },
    indicator('Multiple procedures', row.multipleProcedure, MULTIPLE, endoscopyBase(row)),
    indicator('Both sides', row.bilateral, BILATERAL),
    indicator('Assistant at surgery', row.assistant, ASSISTANT),
    indicator('Two surgeons', row.coSurgeons, CO_SURGEONS),
    indicator('Team of surgeons', row.team, TEAM),
    indicator('Professional and technical parts', row.pcTc, PC_TC),
    indicator('Supervision of the test', row.supervision, SUPERVISION),
  ];
}

function indicator(
  name: string,
  value: string,
  meanings: Readonly<Record<string, string>>,
  more = '',
): IndicatorInWords {
  return { name, value, words: `${wordsOf(meanings, value)}${more}` };
}

function wordsOf(meanings: Readonly<Record<string, string>>, value: string): string {
  return meanings[value] ?? `“${value}” is not a value this app knows.`;
}

function endoscopyBase({ multipleProcedure, endoscopicBase }: PfsRvuRow): string {
  return multipleProcedure === '3' && endoscopicBase !== undefined ? ` The base endoscopy is ${endoscopicBase}.` : '';
}

/** The file splits a global payment into shares: before, during and after the procedure. */
function shares({ preOperative, intraOperative, postOperative }: PfsRvuRow): string {
  if ([preOperative, intraOperative, postOperative].every(isZero)) return '';
  const [before, during, after] = [preOperative, intraOperative, postOperative].map(percent);
  return ` Shares of the payment: ${before} before, ${during} during, ${after} after.`;
}

/** `0.69` as `69%`; the file has two places. */
function percent(share: Decimal): string {
  const [whole = '0', places = ''] = share.split('.');
  return `${Number(whole + places.padEnd(2, '0').slice(0, 2))}%`;
}
