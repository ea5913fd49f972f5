import { type Decimal, isZero } from '../exactDecimal.ts';
import type { DmeposRow } from '../feeRows/itemRows.ts';

/** The fee of an item in a state, and which of the two columns it was taken from. */
export interface EquipmentFee {
  readonly amount: Decimal;
  readonly column: 'non-rural' | 'rural' | 'non-rural-for-rural';
}

/**
 * The fee in a state. A rural 0 means that the other one holds in rural areas too; where both are 0 the schedule has no
 * fee, and `undefined` is the answer. Source: CMS, DMEPOS fee schedule, file layout.
 *
 * @param state postal abbreviation
 */
export function equipmentFee({ fees }: DmeposRow, state: string, isRural: boolean): EquipmentFee | undefined {
  const pair = fees[state];
  if (pair === undefined) return undefined;
  const [nonRural, rural] = pair;
  if (isRural && !isZero(rural)) return { amount: rural, column: 'rural' };
  if (isZero(nonRural)) return undefined;
  return { amount: nonRural, column: isRural ? 'non-rural-for-rural' : 'non-rural' };
}

/** In our words. Source of the letters: CMS, DMEPOS fee schedule, file layout. */
const CATEGORIES: Readonly<Record<string, string>> = {
  CR: 'Capped rental: rented by the month, then owned.',
  FS: 'Needs frequent service: rented for as long as it is needed.',
  IL: 'Lens implant.',
  IN: 'Inexpensive or usually bought: bought or rented.',
  LC: 'Lymphedema compression item: bought.',
  LT: 'Labor of a repair.',
  OS: 'Ostomy, tracheostomy or urological supply.',
  OX: 'Oxygen: paid by the month.',
  PO: 'Prosthetic or orthotic: bought.',
  SC: 'Splint or cast material.',
  SD: 'Surgical dressing.',
  SU: 'Supply.',
  TE: 'Nerve stimulator (TENS).',
  TS: 'Therapeutic shoe.',
};

export function equipmentCategory(category: string): string | undefined {
  return Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category] : undefined;
}

const FORMS: Readonly<Record<string, string>> = { NU: 'new', UE: 'used', RR: 'rental, a month' };
/** Continuous passive motion: its rental is by the day. Source: CMS, NCD 280.1; Claims Processing Manual, chapter 20. */
const RENTED_BY_THE_DAY: ReadonlySet<string> = new Set(['E0935', 'E0936']);

/** `RR KE`, `NU (new)`: the modifiers of a row with what the three that decide on the price mean. */
export function equipmentForm({ key, modifiers }: Pick<DmeposRow, 'key' | 'modifiers'>): string {
  return modifiers.map(modifier => withMeaning(modifier, key)).join(' ');
}

function withMeaning(modifier: string, code: string): string {
  const meaning = modifier === 'RR' && RENTED_BY_THE_DAY.has(code) ? 'rental, a day' : FORMS[modifier];
  return meaning === undefined ? modifier : `${modifier} (${meaning})`;
}
