import type { DatasetAnswer } from '../datasetAnswer.ts';
import { formatDollars, isZero } from '../exactDecimal.ts';
import type { AscRow, OppsRow } from '../feeRows/facilityRows.ts';
import type { AspLimitRow, ClfsRow, DmeposRow } from '../feeRows/itemRows.ts';
import type { GpciRow, OppsCapRow, PfsRvuRow } from '../feeRows/physicianRows.ts';
import { ascComment } from './ascComment.ts';
import { ascIndicator, EXCLUDED_FROM_ASC } from './ascIndicator.ts';
import { equipmentCategory, equipmentFee, equipmentForm } from './equipmentFee.ts';
import { oppsStatus } from './oppsStatus.ts';
import { type PhysicianPlace, physicianLines } from './physicianLines.ts';
import { type PaymentLine, type SiteRow, siteAnswer } from './siteRow.ts';

/** What every schedule says about a code on one day. */
export interface PaymentFacts {
  readonly rvu: DatasetAnswer<readonly PfsRvuRow[]>;
  /** All localities. */
  readonly gpci: DatasetAnswer<readonly GpciRow[]>;
  readonly caps: DatasetAnswer<readonly OppsCapRow[]>;
  readonly opps: DatasetAnswer<readonly OppsRow[]>;
  readonly asc: DatasetAnswer<readonly AscRow[]>;
  readonly asp: DatasetAnswer<readonly AspLimitRow[]>;
  readonly dmepos: DatasetAnswer<readonly DmeposRow[]>;
  readonly clfs: DatasetAnswer<readonly ClfsRow[]>;
}

/** Where the clinic is, as far as payment goes. */
export interface PaymentPlace {
  /** `key` of a `GpciRow`; empty where none is chosen. */
  readonly locality: string;
  /** Postal abbreviation; empty where none is chosen. */
  readonly state: string;
  readonly isRural: boolean;
}

/** One row for each site of service. */
export function paymentRows(facts: PaymentFacts, place: PaymentPlace): readonly SiteRow[] {
  const physician = physicianPlace(facts, place);
  return [
    {
      site: 'office',
      answer: siteAnswer('pfs-rvu', facts.rvu, (rows, dataset) =>
        physicianLines(rows, dataset, 'non-facility', physician),
      ),
    },
    {
      site: 'facility',
      answer: siteAnswer('pfs-rvu', facts.rvu, (rows, dataset) => physicianLines(rows, dataset, 'facility', physician)),
    },
    { site: 'hospital', answer: siteAnswer('opps-addendum-b', facts.opps, rows => rows.map(oppsLine)) },
    { site: 'surgery-center', answer: siteAnswer('asc-addenda', facts.asc, rows => rows.flatMap(ascLine)) },
    { site: 'drug', answer: siteAnswer('asp-limits', facts.asp, rows => rows.map(drugLine)) },
    {
      site: 'equipment',
      answer: siteAnswer('dmepos-fees', facts.dmepos, rows => equipmentLines(rows, place)),
    },
    { site: 'laboratory', answer: siteAnswer('clfs-fees', facts.clfs, rows => rows.map(laboratoryLine)) },
  ];
}

function physicianPlace({ gpci, caps }: PaymentFacts, { locality }: PaymentPlace): PhysicianPlace {
  const value = gpci.state === 'found' ? gpci.value.find(({ key }) => key === locality) : undefined;
  return gpci.state === 'found' && value !== undefined ? { gpci: { value, dataset: gpci.dataset }, caps } : { caps };
}

function oppsLine(row: OppsRow): PaymentLine {
  const { standing, words } = oppsStatus(row.status);
  const { rate, apc, relativeWeight, nationalCopayment, minimumCopayment, coinsurancePercent, adjustedCopayment } = row;
  return {
    standing,
    words,
    indicator: row.status,
    ...(rate && !isZero(rate) && standing !== 'packaged' && { amount: rate }),
    inputs: [
      ...input('Payment group (APC)', apc),
      ...input('Relative weight', relativeWeight),
      ...input('National copayment', nationalCopayment && formatDollars(nationalCopayment)),
      ...input('Least copayment', minimumCopayment && formatDollars(minimumCopayment)),
      ...input('Coinsurance, adjusted for inflation', coinsurancePercent && `${coinsurancePercent}%`),
      ...input('Copayment, adjusted for inflation', adjustedCopayment && formatDollars(adjustedCopayment)),
      ...input('Note in the file', row.notes),
    ],
  };
}

function ascLine(row: AscRow): readonly PaymentLine[] {
  if ('definition' in row) return [];
  if (row.addendum === 'EE') return [{ ...EXCLUDED_FROM_ASC, inputs: [{ name: 'List', value: 'Addendum EE' }] }];
  const { standing, words } = ascIndicator(row.indicator ?? '');
  const { rate, weight, isDiscountedWhenMultiple, comment } = row;
  const discount = isDiscountedWhenMultiple === undefined ? undefined : isDiscountedWhenMultiple ? 'yes' : 'no';
  return [
    {
      standing,
      words,
      ...(row.indicator && { indicator: row.indicator }),
      ...(rate && !isZero(rate) && standing !== 'packaged' && { amount: rate }),
      inputs: [
        ...input('List', `Addendum ${row.addendum}`),
        ...input('Relative weight', weight),
        ...input('Reduced beside other procedures', discount),
        ...input('Comment indicator', comment && ascComment(comment)),
      ],
    },
  ];
}

function drugLine({ dosage, limit, coinsurancePercent, notes, vaccineLimit, bloodLimit }: AspLimitRow): PaymentLine {
  return {
    standing: limit === undefined ? 'by-report' : 'paid',
    words:
      limit === undefined
        ? 'Listed without a limit: see the note in the file, or ask the contractor.'
        : 'The most Medicare allows for one billing unit.',
    ...(limit && !isZero(limit) && { amount: limit, per: `for ${dosage}` }),
    inputs: [
      ...input('One billing unit', dosage),
      ...input('Coinsurance', coinsurancePercent && `${coinsurancePercent}%`),
      ...input('Limit as a vaccine', vaccineLimit && formatDollars(vaccineLimit)),
      ...input('Limit as blood', bloodLimit && formatDollars(bloodLimit)),
      ...input('Note in the file', notes),
    ],
  };
}

/** A line a form; where no state is chosen, that once for all of them. */
function equipmentLines(rows: readonly DmeposRow[], place: PaymentPlace): readonly PaymentLine[] {
  if (place.state !== '') return rows.map(row => equipmentLine(row, place));
  const forms = rows.map(equipmentForm).filter(form => form !== '');
  const priced = forms.length === 0 ? '' : ` Priced as ${forms.join(', ')}.`;
  const words = `Choose a state: these fees differ from state to state.${priced}`;
  return [{ standing: 'unknown', words, inputs: [] }];
}

function equipmentLine(row: DmeposRow, { state, isRural }: PaymentPlace): PaymentLine {
  const form = equipmentForm(row);
  const about = {
    ...(form !== '' && { form }),
    indicator: row.category,
    inputs: [
      ...input('Category', equipmentCategory(row.category)),
      ...(isZero(row.ceiling)
        ? []
        : input('Ceiling and floor', `${formatDollars(row.ceiling)}, ${formatDollars(row.floor)}`)),
    ],
  };
  const fee = equipmentFee(row, state, isRural);
  if (fee === undefined) {
    return { ...about, standing: 'by-report', words: `No fee for ${state} in the schedule: the contractor prices it.` };
  }
  const where = { 'non-rural': 'not rural', rural: 'rural', 'non-rural-for-rural': 'rural: the same as elsewhere' }[
    fee.column
  ];
  return { ...about, standing: 'paid', words: `Fee in ${state}, ${where}.`, amount: fee.amount };
}

function laboratoryLine({ modifier, indicator, rate }: ClfsRow): PaymentLine {
  const isLocal = indicator === 'L';
  const hasRate = !isZero(rate);
  return {
    ...(modifier && { form: modifier }),
    standing: hasRate ? 'paid' : 'by-report',
    words: hasRate
      ? isLocal
        ? 'Priced by the local contractor.'
        : 'One price in the whole country.'
      : 'No rate in the schedule: the contractor prices it.',
    indicator,
    ...(hasRate && { amount: rate }),
    inputs: [],
  };
}

function input(name: string, value: string | undefined): PaymentLine['inputs'] {
  return value === undefined || value === '' ? [] : [{ name, value }];
}
