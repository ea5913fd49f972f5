import Big from 'big.js';
import type { Dataset } from '../dataset.ts';
import type { DatasetAnswer } from '../datasetAnswer.ts';
import { formatDollars, isZero } from '../exactDecimal.ts';
import type { GpciRow, OppsCapRow, PfsRvuRow } from '../feeRows/physicianRows.ts';
import { factorIsFor } from './conversionFactor.ts';
import type { Standing } from './packaged.ts';
import { nationalPhysicianFee, type PhysicianFee, type PhysicianSite, physicianFee } from './physicianFee.ts';
import { type PhysicianStanding, physicianStatus } from './physicianStatus.ts';
import type { PaymentLine } from './siteRow.ts';
import { ofSameYear, type Sourced } from './sourced.ts';

/** What a physician fee depends on besides the code. */
export interface PhysicianPlace {
  /** The locality chosen, with the edition its indices are from; absent where none is chosen or its indices are not loaded. */
  readonly gpci?: Sourced<GpciRow>;
  readonly caps: DatasetAnswer<readonly OppsCapRow[]>;
}

const STANDINGS: Record<PhysicianStanding, Standing> = {
  priced: 'paid',
  packaged: 'packaged',
  contractor: 'by-report',
  anesthesia: 'by-units',
  'not-paid': 'not-paid',
  unknown: 'unknown',
};

/** The code alone first, then with the modifiers it is priced with. */
export function physicianLines(
  rows: readonly PfsRvuRow[],
  dataset: Dataset,
  site: PhysicianSite,
  place: PhysicianPlace,
): readonly PaymentLine[] {
  return rows
    .toSorted((a, b) => Number(a.modifier !== undefined) - Number(b.modifier !== undefined))
    .map(value => physicianLine({ value, dataset }, site, place));
}

function physicianLine(rvu: Sourced<PfsRvuRow>, site: PhysicianSite, place: PhysicianPlace): PaymentLine {
  const row = rvu.value;
  const { standing, words } = physicianStatus(row.status);
  const about = { ...(row.modifier !== undefined && { form: row.modifier }), indicator: row.status };
  const total = site === 'facility' ? row.facilityTotal : row.nonFacilityTotal;
  if (standing !== 'priced') return { ...about, standing: STANDINGS[standing], words, inputs: [] };
  if (isZero(total)) {
    return {
      ...about,
      standing: 'by-report',
      words: 'The schedule has no values for it: the contractor prices it.',
      inputs: [],
    };
  }
  const inputs = place.gpci && ofSameYear(rvu, place.gpci);
  const formula = inputs ? physicianFee(inputs, site) : nationalPhysicianFee(rvu, site);
  const cap = inputs && capFor(row, site, inputs.gpci.value, place.caps);
  const isCapped = cap !== undefined && Big(cap.amount).lt(formula.amount);
  return {
    ...about,
    standing: 'paid',
    words: [
      isNa(row, site) ? NOT_DONE_HERE[site] : words,
      whereWords(place, inputs !== undefined),
      isCapped ? CAPPED : '',
    ]
      .filter(Boolean)
      .join(' '),
    amount: isCapped ? cap.amount : formula.amount,
    formula,
    inputs: [
      ...factorInput(rvu),
      ...(isCapped ? [{ name: 'Cap for imaging in this locality', value: formatDollars(cap.amount) }] : []),
      ...(inputs
        ? [
            { name: 'Locality', value: `${inputs.gpci.value.state}: ${inputs.gpci.value.name}` },
            { name: 'Indices', value: fileWords(inputs.gpci.dataset) },
          ]
        : []),
    ],
  };
}

/** Which of the conversion factors of the year the amount is worked out with, where there are two. */
function factorInput({ value, dataset }: Sourced<PfsRvuRow>): PaymentLine['inputs'] {
  const words = factorIsFor(value.conversionFactor, Number(dataset.effectiveFrom.slice(0, 4)));
  return words === undefined ? [] : [{ name: 'Conversion factor', value: `$${value.conversionFactor}, ${words}` }];
}

const CAPPED = 'Lowered to the hospital outpatient rate, the most that is paid for the technical part of imaging.';
const NOT_DONE_HERE: Record<PhysicianSite, string> = {
  'non-facility': 'Rarely or never done in an office; if it is, this is paid.',
  facility: 'Rarely or never done in a facility; if it is, this is paid.',
};

function isNa(row: PfsRvuRow, site: PhysicianSite): boolean {
  return (site === 'facility' ? row.isFacilityNa : row.isNonFacilityNa) === true;
}

function whereWords({ gpci }: PhysicianPlace, isLocal: boolean): string {
  if (isLocal) return '';
  return gpci === undefined
    ? 'National amount, before locality.'
    : 'National amount: the cost indices loaded are of another year, and years are never mixed.';
}

/** A code whose imaging family is 88 is paid no more than the hospital outpatient system pays. Source: RVU25D.pdf. */
function capFor(
  row: PfsRvuRow,
  site: PhysicianSite,
  { key }: GpciRow,
  caps: DatasetAnswer<readonly OppsCapRow[]>,
): { readonly amount: PhysicianFee['amount'] } | undefined {
  if (caps.state !== 'found') return undefined;
  const cap = caps.value.find(({ modifier, locality }) => locality === key && modifier === row.modifier);
  return cap && { amount: site === 'facility' ? cap.facility : cap.nonFacility };
}

/** `Geographic practice cost indices, 2025, GPCI2025.csv`. */
function fileWords({ title, source }: Dataset): string {
  return `${title}, ${source.memberName ?? source.fileName}`;
}
