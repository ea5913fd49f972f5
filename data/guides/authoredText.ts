import type { CodeTable, PaymentTable } from './guide.ts';
import type { OfficialClaim } from './officialClaim.ts';
import type { PlaybookText } from './playbookText.ts';

/**
 * A guide as we write it, with the marks of `PlaybookText`. What it leaves out the playbook of the code's family fills
 * in, where it is shown.
 */
export interface AuthoredText extends Partial<PlaybookText> {
  readonly id: string;
  readonly kind: 'code' | 'topic';
  readonly title: string;
  readonly summary: string;
  /** References: `J9207`, `icd:M54.5` (and the codes under it), `cpt:77002`. */
  readonly codes: readonly string[];
  readonly what: readonly string[];
  readonly sources: NonNullable<PlaybookText['sources']>;
  readonly codeTables?: readonly Omit<CodeTable, 'type'>[];
  readonly paymentTables?: readonly Omit<PaymentTable, 'type'>[];
  readonly notes?: readonly string[];
  readonly disclaimer?: string;
  /** What the guide says of official records: a test holds it against the release. */
  readonly official: readonly OfficialClaim[];
}
