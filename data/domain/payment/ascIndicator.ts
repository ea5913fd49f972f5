import { PAID_INSIDE, type StandingInWords, standingOf } from './packaged.ts';

/** In our words. Source of the indicators: CMS, ASC Addendum DD1, 2020 to 2026. */
const INDICATORS: Readonly<Record<string, StandingInWords>> = {
  A2: { standing: 'paid', words: 'Surgery: paid from the hospital outpatient weight.' },
  B5: { standing: 'not-paid', words: 'Not paid; another code may fit.' },
  C5: { standing: 'not-paid', words: 'Inpatient only: not paid in a surgery center.' },
  D1: { standing: 'packaged', words: `Dental service beside another one. ${PAID_INSIDE}` },
  D2: {
    standing: 'paid',
    words: 'Dental surgery not usually done in an office: paid from the hospital outpatient weight.',
  },
  D5: { standing: 'not-paid', words: 'Discontinued code.' },
  E5: { standing: 'not-paid', words: 'Not paid: not covered, or no price to pay by.' },
  F4: { standing: 'by-report', words: 'Paid at reasonable cost.' },
  G2: { standing: 'paid', words: 'Surgery not usually done in an office: paid from the hospital outpatient weight.' },
  H2: { standing: 'paid', words: 'Brachytherapy source: paid separately with a covered surgery.' },
  J7: {
    standing: 'by-report',
    words: 'Pass-through device: paid separately with a covered surgery, priced by the contractor.',
  },
  J8: { standing: 'paid', words: 'Surgery with a costly device: paid at a rate that includes it.' },
  K2: { standing: 'paid', words: 'Drug or biological: paid separately with a covered surgery.' },
  K5: { standing: 'not-paid', words: 'Drug or biological without price data: not paid.' },
  K7: { standing: 'by-report', words: 'Unclassified drug or biological: priced by the contractor.' },
  L1: { standing: 'packaged', words: PAID_INSIDE },
  L6: {
    standing: 'paid',
    words: 'New technology lens, or a non-opioid product for pain after surgery: a special payment.',
  },
  M5: { standing: 'not-paid', words: 'Quality measure: reported only.' },
  N1: { standing: 'packaged', words: PAID_INSIDE },
  P2: {
    standing: 'paid',
    words: 'Surgery often done in an office: paid from the hospital outpatient weight, which is the lower one.',
  },
  P3: {
    standing: 'paid',
    words: 'Surgery often done in an office: paid from the office practice expense, which is the lower one.',
  },
  R2: {
    standing: 'paid',
    words: 'Surgery often done in an office, without office values: paid from the hospital outpatient weight.',
  },
  X5: { standing: 'not-paid', words: 'Not safe or not suitable in a surgery center: not paid there.' },
  Y5: { standing: 'elsewhere', words: 'Equipment: billed to the equipment contractor.' },
  Z2: {
    standing: 'paid',
    words: 'Imaging or test: paid separately with a covered surgery, from the hospital outpatient weight.',
  },
  Z3: {
    standing: 'paid',
    words: 'Imaging or test: paid separately with a covered surgery, from the office practice expense.',
  },
};

/** The words for a code of Addendum EE. */
export const EXCLUDED_FROM_ASC: StandingInWords = {
  standing: 'not-paid',
  words: 'On the list of surgery that is not paid in a surgery center.',
};

/** What a payment indicator of the ASC addenda means for the payment; one that is not listed is said to be unknown. */
export function ascIndicator(indicator: string): StandingInWords {
  return standingOf(INDICATORS, indicator, 'Indicator');
}
