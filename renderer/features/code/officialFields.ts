import type { HcpcsRecord } from '../../../data/domain/codeRecord.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import {
  describeAction,
  describeAscGroup,
  describeBetos,
  describeCoverage,
  describeLabCertification,
  describeMultiplePricing,
  describePricing,
  describeStatute,
  describeTypeOfService,
  MANUAL_MEANINGS,
} from '../../../data/domain/hcpcsFieldMeanings.ts';

/** One value of a field: as the file has it, and what it stands for. */
export interface FieldValue {
  readonly raw: string;
  /** Absent where the value speaks for itself (a section number) or the layout does not list it. */
  readonly meaning?: string;
}

/** One field of the official record that is not blank. */
export interface OfficialField {
  readonly label: string;
  readonly values: readonly FieldValue[];
  /** The values are codes one can go to. */
  readonly areCodes?: boolean;
  /** The values are words of ours (a date), not quoted from the file. */
  readonly isInWords?: boolean;
}

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly OfficialField[];
}

/** Where the meanings are from; said once under the fields. */
export const MEANINGS_SOURCE = 'CMS, HCPCS record layout, 2025; the words are Chartside’s';

/** The fields of a HCPCS record in the groups a coder asks about; blank fields and empty groups are left out. */
export function officialFieldGroups(record: HcpcsRecord): readonly FieldGroup[] {
  const groups: readonly FieldGroup[] = [
    { title: 'Coverage and payment', fields: coverageFields(record) },
    { title: 'Dates and changes', fields: dateFields(record) },
    { title: 'References', fields: referenceFields(record) },
  ];
  return groups.filter(({ fields }) => fields.length > 0);
}

const UNLISTED_WORDS =
  'On the list of codes for items without a code of their own: the claim needs a description of the item or service.';

/** Releases installed before the app read the notes, and files that came without them. */
const NOTE_NOT_LOADED =
  'The text of the note is not loaded: import the release again as the whole zip, which holds the processing notes';

function coverageFields(record: HcpcsRecord): readonly OfficialField[] {
  return present([
    record.isUnlisted && { label: 'Not otherwise classified', values: [{ raw: UNLISTED_WORDS }], isInWords: true },
    coded('Medicare coverage', record.coverage, describeCoverage),
    coded('Pricing', record.pricing, describePricing),
    coded('Multiple pricing', record.multiplePricing, describeMultiplePricing),
    coded('Type of service', record.typeOfService, describeTypeOfService),
    coded('BETOS category', record.betos, describeBetos),
    coded('ASC group', record.ascGroup, describeAscGroup),
    dated('ASC group since', record.ascGroupEffectiveOn),
    coded('Outpatient group (MOG)', record.outpatientGroup, () => 'Medicare outpatient group, used before 2000'),
    coded('Outpatient policy', record.outpatientPolicy, () => 'How the outpatient group was paid, used before 2000'),
    dated('Outpatient policy since', record.outpatientPolicyEffectiveOn),
    // Zero stands in every record that has no anesthesia units.
    coded(
      'Anesthesia base units',
      Number(record.anesthesiaUnits) === 0 ? undefined : record.anesthesiaUnits,
      units => `${Number(units)} base units, before time is added`,
    ),
    coded('Laboratory certification', record.labCertification, describeLabCertification),
  ]);
}

function dateFields(record: HcpcsRecord): readonly OfficialField[] {
  return present([
    dated('Added', record.addedOn),
    coded('Last action', record.actionCode, describeAction),
    dated('Action effective', record.actionEffectiveOn),
    dated('Last day of use', record.terminatedOn),
  ]);
}

function referenceFields(record: HcpcsRecord): readonly OfficialField[] {
  const references = record.crossReferences ?? [];
  return present([
    references.length === 0
      ? undefined
      : { label: 'Use instead', values: references.map(raw => ({ raw })), areCodes: true },
    coded('Statute', record.statute, describeStatute),
    coded('Coverage manual', record.coverageManual, () => MANUAL_MEANINGS.coverage),
    coded('Carriers manual', record.carriersManual, () => MANUAL_MEANINGS.carriers),
    coded('Processing note', record.processingNote, () => record.processingNoteText ?? NOTE_NOT_LOADED),
  ]);
}

function coded(
  label: string,
  value: string | readonly string[] | undefined,
  meaningOf: (raw: string) => string | undefined,
): OfficialField | undefined {
  const values = listOf(value).map(raw => ({ raw, meaning: meaningOf(raw) ?? 'Meaning not in the record layout' }));
  return values.length === 0 ? undefined : { label, values };
}

function dated(label: string, date: HcpcsRecord['addedOn']): OfficialField | undefined {
  return date === undefined ? undefined : { label, values: [{ raw: longDate(date) }], isInWords: true };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function present(fields: readonly (OfficialField | undefined)[]): readonly OfficialField[] {
  return fields.filter(field => field !== undefined);
}
