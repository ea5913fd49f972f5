import { type DatasetPeriod, quarterOfMonth, quarterPeriod } from '../../domain/datasetPeriod.ts';
import { monthNumber } from '../../domain/dateWords.ts';
import type { PfsRvuRow } from '../../domain/feeRows/physicianRows.ts';
import { ok } from '../../domain/result.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import type { TableRow } from './tableRow.ts';
import { hasTable } from './tableShape.ts';

/**
 * Column names as they read once the stacked heading rows are joined from the top. Only the last rows are joined: those
 * above them differ from release to release. Source: docs/formats/fee-schedules.md, from CMS, PPRRVU 2025.
 */
const COLUMNS = {
  code: /^HCPCS$/,
  modifier: /^MOD$/,
  shortText: /^DESCRIPTION$/,
  status: /^STATUSCODE$/,
  notUsed: /MEDICAREPAYMENT$/,
  workRvu: /^WORKRVU$/,
  nonFacilityPe: /^(?:NONFAC)+PERVU$/,
  nonFacilityNa: /^NONFACNAINDICATOR$/,
  facilityPe: /^FACILITYPERVU$/,
  facilityNa: /^FACILITYNAINDICATOR$/,
  malpractice: /^MPRVU$/,
  nonFacilityTotal: /^NONFACILITYTOTAL$/,
  facilityTotal: /^FACILITYTOTAL$/,
  pcTc: /^PCTCIND$/,
  globalDays: /^GLOBDAYS$/,
  preOperative: /^PREOP$/,
  intraOperative: /^INTRAOP$/,
  postOperative: /^POSTOP$/,
  multiple: /^MULTPROC$/,
  bilateral: /^BILATSURG$/,
  assistant: /^ASSTSURG$/,
  coSurgeons: /^COSURG$/,
  team: /^TEAMSURG$/,
  endoscopicBase: /^ENDOBASE$/,
  conversionFactor: /^CONVFACTOR$/,
  supervision: /DIAGNOSTICPROCEDURES$/,
  calculationFlag: /^CALCULATIONFLAG$/,
  imagingFamily: /FAMILYINDICATOR$/,
  oppsNonFacility: /^NONFACILITYPEUSEDFOROPPSPAYMENTAMOUNT$/,
  oppsFacility: /^FACILITYPEUSEDFOROPPSPAYMENTAMOUNT$/,
  oppsMalpractice: /^MPUSEDFOROPPSPAYMENTAMOUNT$/,
} as const;
export type PfsField = keyof typeof COLUMNS;

const TABLE: TableReading<PfsField, PfsRvuRow> = {
  columns: COLUMNS,
  signs: [
    'code',
    'modifier',
    'status',
    'workRvu',
    'nonFacilityTotal',
    'facilityTotal',
    'globalDays',
    'conversionFactor',
  ],
  headingRows: 5,
  take: pfsRowOf,
  within: row => row.modifier ?? '',
};

/** The relative value file as a comma-separated table. */
export const PFS_RVU_TABLE: DatasetLayout = {
  kind: 'pfs-rvu',
  recognises: ({ rows }) => hasTable(rows, TABLE),
  read: async input => {
    const read = await readTable(input, TABLE);
    if (!read.ok) return read;
    const { rows, heading } = read.value;
    return ok(contentOf(rows, { period: releaseIn(heading) }, row => row.shortText, factorOf));
  },
};

/** `2025 National Physician Fee Schedule Relative Value File October Release`. */
function releaseIn(heading: string): DatasetPeriod | undefined {
  const [, year, month = ''] = /(\d{4}) National Physician Fee Schedule.*?(\w+) Release/i.exec(heading) ?? [];
  const number = monthNumber(month);
  return year === undefined || number === undefined ? undefined : quarterPeriod(Number(year), quarterOfMonth(number));
}

export const factorOf = ({ conversionFactor }: PfsRvuRow) => conversionFactor;

/** What a row of either layout is read from. */
export type PfsSource = Pick<TableRow<PfsField>, 'text' | 'code' | 'requiredAmount'>;

export function pfsRowOf(row: PfsSource): PfsRvuRow {
  const modifier = row.text('modifier');
  const endoscopicBase = row.text('endoscopicBase');
  return {
    key: row.code('code'),
    ...(modifier !== '' && { modifier }),
    shortText: row.text('shortText'),
    status: row.text('status'),
    ...(row.text('notUsed') === '+' && { isNotUsedForMedicare: true as const }),
    workRvu: row.requiredAmount('workRvu'),
    nonFacilityPeRvu: row.requiredAmount('nonFacilityPe'),
    ...(row.text('nonFacilityNa') === 'NA' && { isNonFacilityNa: true as const }),
    facilityPeRvu: row.requiredAmount('facilityPe'),
    ...(row.text('facilityNa') === 'NA' && { isFacilityNa: true as const }),
    malpracticeRvu: row.requiredAmount('malpractice'),
    nonFacilityTotal: row.requiredAmount('nonFacilityTotal'),
    facilityTotal: row.requiredAmount('facilityTotal'),
    pcTc: row.text('pcTc'),
    globalDays: row.text('globalDays'),
    preOperative: row.requiredAmount('preOperative'),
    intraOperative: row.requiredAmount('intraOperative'),
    postOperative: row.requiredAmount('postOperative'),
    multipleProcedure: row.text('multiple'),
    bilateral: row.text('bilateral'),
    assistant: row.text('assistant'),
    coSurgeons: row.text('coSurgeons'),
    team: row.text('team'),
    ...(endoscopicBase !== '' && { endoscopicBase }),
    conversionFactor: row.requiredAmount('conversionFactor'),
    supervision: row.text('supervision'),
    calculationFlag: row.text('calculationFlag'),
    imagingFamily: row.text('imagingFamily'),
    oppsNonFacility: row.requiredAmount('oppsNonFacility'),
    oppsFacility: row.requiredAmount('oppsFacility'),
    oppsMalpractice: row.requiredAmount('oppsMalpractice'),
  };
}
