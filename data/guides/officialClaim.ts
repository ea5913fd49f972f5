import { describeBillingUnit } from '../domain/billingUnit/billingUnit.ts';
import { parseBillingUnit } from '../domain/billingUnit/parseBillingUnit.ts';
import type { CodeRecord } from '../domain/codeRecord.ts';

/** What a guide takes from the official record of a code. */
export interface OfficialClaim {
  /** `J9207`, `JW`, `icd:E11.9`. */
  readonly code: string;
  /** Words the official text must hold, in any case. */
  readonly says: readonly string[];
  /** Words it must not hold: what the code is often taken for. */
  readonly never?: readonly string[];
  /** The billing unit in words: `1 mg`. */
  readonly unit?: string;
  /** The last day of a code that has ended; without it the code must be active. */
  readonly endedOn?: string;
  /** For ICD-10-CM: a header and not billable. */
  readonly isHeader?: true;
  /** Type of service, one letter or digit of the record. */
  readonly typeOfService?: string;
}

/** Where a claim and the official record differ, in words; empty where the record bears it out. */
export function mismatchesOf(claim: OfficialClaim, record: CodeRecord | undefined): readonly string[] {
  if (record === undefined) return [`${claim.code} is not in the release`];
  const text = record.longText.toLowerCase();
  return [
    ...claim.says
      .filter(words => !text.includes(words.toLowerCase()))
      .map(words => `${claim.code} does not say “${words}”`),
    ...(claim.never ?? [])
      .filter(words => text.includes(words.toLowerCase()))
      .map(words => `${claim.code} says “${words}”`),
    ...unitMismatch(claim, record),
    ...statusMismatch(claim, record),
  ];
}

function unitMismatch({ code, unit }: OfficialClaim, record: CodeRecord): readonly string[] {
  if (unit === undefined) return [];
  const read = parseBillingUnit(record.longText);
  const words = read === undefined ? 'no unit' : describeBillingUnit(read);
  return words === unit ? [] : [`the unit of ${code} is ${words}, not ${unit}`];
}

function statusMismatch(
  { code, endedOn, isHeader, typeOfService }: OfficialClaim,
  record: CodeRecord,
): readonly string[] {
  if (record.system === 'icd10cm') {
    return record.billable === (isHeader !== true) ? [] : [`${code} is ${record.billable ? 'billable' : 'a header'}`];
  }
  const ended = record.terminatedOn === endedOn ? [] : [`${code} ended on ${record.terminatedOn ?? 'no day'}`];
  const hasType = typeOfService === undefined || record.typeOfService?.includes(typeOfService) === true;
  return hasType ? ended : [...ended, `${code} has type of service ${record.typeOfService?.join(', ') ?? 'none'}`];
}
