import type { Dataset } from '../dataset.ts';
import { type Decimal, isZero } from '../exactDecimal.ts';
import type { OppsRow } from '../feeRows/facilityRows.ts';
import type { AspLimitRow } from '../feeRows/itemRows.ts';
import type { PfsRvuRow } from '../feeRows/physicianRows.ts';
import { nationalPhysicianFee } from './physicianFee.ts';
import { physicianStatus } from './physicianStatus.ts';

/** The rows of a code in each edition of a kind. */
export type InEachEdition<R> = readonly { readonly dataset: Dataset; readonly rows: readonly R[] }[];

/** One amount over the installed editions, oldest first. */
export interface PaymentSeries {
  readonly name: string;
  readonly points: readonly { readonly dataset: Dataset; readonly amount: Decimal }[];
}

export interface EditionsOfCode {
  readonly rvu: InEachEdition<PfsRvuRow>;
  readonly opps: InEachEdition<OppsRow>;
  readonly asp: InEachEdition<AspLimitRow>;
}

/** What a code was paid over time; only amounts of which two editions or more are installed. */
export function paymentHistory({ rvu, opps, asp }: EditionsOfCode): readonly PaymentSeries[] {
  const fee = (site: 'non-facility' | 'facility') =>
    series(`Physician, ${site === 'facility' ? 'in a facility' : 'in an office'} (national)`, rvu, (rows, dataset) => {
      const row = rows.find(({ modifier }) => modifier === undefined);
      const isPriced = row !== undefined && physicianStatus(row.status).standing === 'priced';
      return isPriced ? nationalPhysicianFee({ value: row, dataset }, site).amount : undefined;
    });
  return [
    series('Drug, for one billing unit', asp, rows => rows[0]?.limit),
    fee('non-facility'),
    fee('facility'),
    series('Hospital outpatient', opps, rows => rows[0]?.rate),
  ].filter(({ points }) => points.length > 1);
}

function series<R>(
  name: string,
  editions: InEachEdition<R>,
  amountOf: (rows: readonly R[], dataset: Dataset) => Decimal | undefined,
): PaymentSeries {
  const points = editions.toReversed().flatMap(({ rows, dataset }) => {
    const amount = amountOf(rows, dataset);
    return amount === undefined || isZero(amount) ? [] : [{ dataset, amount }];
  });
  return { name, points };
}
