import type { Decimal } from '../exactDecimal.ts';

/** Since this year Medicare has two conversion factors: Social Security Act, section 1848(d)(1). */
const TWO_SINCE = 2026;

/** Source: CMS, Physician Fee Schedule, final rule for 2026 (CMS-1832-F). */
const FACTORS: Readonly<Record<number, { readonly qualifying: string; readonly others: string }>> = {
  2026: { qualifying: '33.5675', others: '33.4009' },
};

const MOST = 'for practitioners who do not qualify through an advanced alternative payment model, which is most';
const QUALIFYING = 'for those who qualify through an advanced alternative payment model; for all others it is lower';
const NOT_TOLD =
  'one of the two of the year: look whether the file is for QPs (advanced alternative payment models) or not';

/** Whose services a factor is for; nothing for years that have one for all. */
export function factorIsFor(factor: Decimal, year: number): string | undefined {
  if (year < TWO_SINCE) return undefined;
  const known = FACTORS[year];
  if (known?.others === factor) return MOST;
  return known?.qualifying === factor ? QUALIFYING : NOT_TOLD;
}
