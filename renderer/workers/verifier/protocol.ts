import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { HeldAgainst } from '../../../data/domain/mine/keptGuide.ts';
import type { GuideFault } from '../../../data/guides/verifier/readPublishedGuide.ts';
import type { VerifiedGuide } from '../../../data/guides/verifier/verifyGuide.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';

/** What the page asks of the verifier: a guide held against the releases in use, as of a day. */
export interface VerifierAsk {
  readonly id: number;
  readonly text: string;
  readonly today: CalendarDate;
}

export type VerifierReply =
  | { readonly kind: 'verified'; readonly id: number; readonly checked: CheckedGuide }
  | { readonly kind: 'refused'; readonly id: number; readonly fault: GuideFault }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: StoreFailure };

export interface CheckedGuide {
  readonly guide: VerifiedGuide;
  /** The releases and fee schedules it was held against. */
  readonly against: readonly HeldAgainst[];
}
