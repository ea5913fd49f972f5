/** What the status of a code in the physician fee schedule comes to. */
export type PhysicianStanding = 'priced' | 'packaged' | 'contractor' | 'anesthesia' | 'not-paid' | 'unknown';

interface Status {
  readonly standing: PhysicianStanding;
  readonly words: string;
}

/** In our words. Source of the letters: CMS, "PFS Relative Value Files", attachment A, status code, 2025. */
const STATUSES: Readonly<Record<string, Status>> = {
  A: { standing: 'priced', words: 'Paid separately when covered.' },
  B: { standing: 'packaged', words: 'Always part of another service. Paid inside the service it goes with.' },
  C: { standing: 'contractor', words: 'No national price: the Medicare contractor sets it, usually from the report.' },
  D: { standing: 'not-paid', words: 'Deleted code.' },
  E: {
    standing: 'not-paid',
    words: 'By regulation outside the physician fee schedule: paid, if at all, in another way.',
  },
  F: { standing: 'not-paid', words: 'Deleted or discontinued code, without a grace period.' },
  G: { standing: 'not-paid', words: 'Medicare uses another code for this service.' },
  H: { standing: 'not-paid', words: 'Deleted modifier.' },
  I: { standing: 'not-paid', words: 'Medicare does not accept this code and uses another one.' },
  J: { standing: 'anesthesia', words: 'Anesthesia: paid by base units and time, not by relative values.' },
  M: { standing: 'not-paid', words: 'For reporting a quality measure only. Nothing is paid.' },
  N: { standing: 'not-paid', words: 'Not covered by Medicare.' },
  P: {
    standing: 'packaged',
    words: 'Supplies or services that are part of another service when a physician provides them. Paid inside it.',
  },
  Q: { standing: 'not-paid', words: 'Therapy functional information, reported only. Nothing is paid.' },
  R: { standing: 'priced', words: 'Special coverage rules hold. Where no values are given, the contractor prices it.' },
  T: {
    standing: 'priced',
    words: 'Paid only where the same provider bills nothing else payable on that day; else part of it.',
  },
  X: { standing: 'not-paid', words: 'By law not a physician service: paid, if at all, under another fee schedule.' },
};

/** What a status letter of the physician fee schedule means for the payment; one that is not listed is said to be unknown. */
export function physicianStatus(letter: string): Status {
  const known = Object.hasOwn(STATUSES, letter) ? STATUSES[letter] : undefined;
  return known ?? { standing: 'unknown', words: `Status “${letter}” is not one this app knows.` };
}
