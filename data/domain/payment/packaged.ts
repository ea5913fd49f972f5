/** How a code stands in a system of payment. */
export type Standing =
  /** A payment of its own. */
  | 'paid'
  /** Never a payment of its own: it is in that of something else. */
  | 'packaged'
  /** A payment of its own unless something else on the claim takes it in. */
  | 'conditional'
  /** Paid by another system or another contractor. */
  | 'elsewhere'
  /** Priced claim by claim. */
  | 'by-report'
  /** Anesthesia. */
  | 'by-units'
  | 'not-paid'
  | 'unknown';

/** An indicator with what it comes to, in our words. */
export interface StandingInWords {
  readonly standing: Standing;
  readonly words: string;
}

/** What `indicator` comes to. @param name what a person calls such an indicator, for one that is not in `table`. */
export function standingOf(
  table: Readonly<Record<string, StandingInWords>>,
  indicator: string,
  name: string,
): StandingInWords {
  const known = Object.hasOwn(table, indicator) ? table[indicator] : undefined;
  return known ?? { standing: 'unknown', words: `${name} “${indicator}” is not one this app knows.` };
}

/** Why there is no separate payment, and never “$0”. */
export const PAID_INSIDE = 'Paid inside the procedure it goes with. There is no separate payment.';
