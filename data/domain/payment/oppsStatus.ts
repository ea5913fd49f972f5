import { PAID_INSIDE, type StandingInWords, standingOf } from './packaged.ts';

/** In our words. Source of the letters: CMS, OPPS Addendum D1, 2025. */
const STATUSES: Readonly<Record<string, StandingInWords>> = {
  A: { standing: 'elsewhere', words: 'Not paid by the outpatient system: another fee schedule pays the hospital.' },
  B: { standing: 'not-paid', words: 'Not accepted on an outpatient hospital claim. Another code may fit.' },
  C: { standing: 'not-paid', words: 'Inpatient only: paid when the patient is admitted, not as an outpatient.' },
  D: { standing: 'not-paid', words: 'Discontinued code.' },
  E1: { standing: 'not-paid', words: 'Not covered, or not paid by Medicare on an outpatient claim.' },
  E2: { standing: 'not-paid', words: 'Not paid: there is no price or claims history to set a rate from.' },
  F: { standing: 'by-report', words: 'Paid at the hospital’s reasonable cost.' },
  G: { standing: 'paid', words: 'Pass-through drug or biological: paid separately.' },
  H: {
    standing: 'by-report',
    words: 'Pass-through device: paid separately, from the hospital’s charge brought down to cost.',
  },
  H1: { standing: 'by-report', words: 'Non-opioid device for pain after surgery: paid separately, up to a limit.' },
  J1: {
    standing: 'paid',
    words: 'Comprehensive: one payment for this procedure and nearly everything else on the claim.',
  },
  J2: {
    standing: 'conditional',
    words: 'With enough observation care, one payment covers the visit; else paid by its own group.',
  },
  K: { standing: 'paid', words: 'Drug, biological or radiopharmaceutical without pass-through: paid separately.' },
  K1: { standing: 'paid', words: 'Non-opioid drug for pain after surgery: paid separately, up to a limit.' },
  L: { standing: 'by-report', words: 'Vaccine paid at reasonable cost, without copayment.' },
  M: { standing: 'elsewhere', words: 'Not billed to the hospital’s Medicare contractor.' },
  N: { standing: 'packaged', words: PAID_INSIDE },
  P: { standing: 'paid', words: 'Partial hospitalization or intensive outpatient: one payment a day.' },
  Q1: {
    standing: 'conditional',
    words: 'Paid inside a procedure or visit on the same claim (status S, T or V). Paid separately only without one.',
  },
  Q2: {
    standing: 'conditional',
    words: 'Paid inside a surgical procedure on the same claim (status T). Paid separately only without one.',
  },
  Q3: { standing: 'conditional', words: 'With certain others it becomes one composite payment; else paid separately.' },
  Q4: {
    standing: 'conditional',
    words: 'Laboratory test: paid inside other services on the claim; alone, by the laboratory fee schedule.',
  },
  R: { standing: 'paid', words: 'Blood or blood product: paid separately.' },
  S: { standing: 'paid', words: 'Paid in full, also with other procedures.' },
  T: { standing: 'paid', words: 'Paid separately; reduced to 50 percent beside a higher-paid one.' },
  U: { standing: 'paid', words: 'Brachytherapy source: paid separately.' },
  V: { standing: 'paid', words: 'Clinic or emergency visit: paid separately.' },
  Y: { standing: 'elsewhere', words: 'Equipment: billed to the equipment contractor.' },
};

/** What a status indicator of Addendum B means for the payment; one that is not listed is said to be unknown. */
export function oppsStatus(indicator: string): StandingInWords {
  return standingOf(STATUSES, indicator, 'Status');
}
