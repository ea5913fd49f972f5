import type { LineSystem } from '../../../../data/domain/lineKey.ts';
import type { EncounterReport, ReportedItem, ReportedLine } from './encounterReport.ts';

interface Coding {
  readonly system: string;
  readonly code: string;
}

type Answer = (
  | { readonly valueBoolean: boolean }
  | { readonly valueString: string }
  | { readonly valueDate: string }
  | { readonly valueDecimal: number }
  | { readonly valueCoding: Coding }
) & { readonly item?: readonly ResponseItem[] };

/** An item of a response: `linkId` and `text`, then answers or nested items, never both (rule qrs-1). */
interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly Answer[];
  readonly item?: readonly ResponseItem[];
}

/** A FHIR R4 (4.0.1) QuestionnaireResponse. It names no patient: `subject`, `author` and `encounter` are left out. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly status: 'in-progress' | 'completed';
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}

/** Names of code systems as FHIR R4 has them. */
const SYSTEMS: Record<LineSystem, string> = {
  hcpcs: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  cpt: 'http://www.ama-assn.org/go/cpt',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
};
const PLACES = 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set';
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** The worksheet as a response: a group of codes, then a group for each section of the checklist. */
export function reportAsFhir(report: EncounterReport): QuestionnaireResponse {
  const { label, state, dateOfService, place, editedAt, lines, sections } = report;
  return {
    resourceType: 'QuestionnaireResponse',
    status: state === 'open' ? 'in-progress' : 'completed',
    authored: editedAt,
    item: [
      { linkId: 'label', text: 'Label', answer: [{ valueString: label }] },
      { linkId: 'date-of-service', text: 'Date of service', answer: [{ valueDate: dateOfService }] },
      ...(place === undefined
        ? []
        : [
            {
              linkId: 'place-of-service',
              text: 'Place of service',
              answer: [{ valueCoding: { system: PLACES, code: place.code } }],
            },
          ]),
      ...lines.map(lineItem),
      ...sections.map(({ title, items }, at) => ({
        linkId: `section-${at + 1}`,
        text: title,
        item: items.map(checklistItem),
      })),
    ],
  };
}

function lineItem({ system, code, modifiers, units, note }: ReportedLine, at: number): ResponseItem {
  const linkId = `line-${at + 1}`;
  const modifierCodings = modifiers.map(modifier => ({
    // Modifiers of letters are HCPCS Level II, those of two digits CPT.
    valueCoding: { system: /^\d\d$/.test(modifier) ? SYSTEMS.cpt : SYSTEMS.hcpcs, code: modifier },
  }));
  return {
    linkId,
    text: `Code ${at + 1}`,
    item: [
      { linkId: `${linkId}-code`, text: 'Code', answer: [{ valueCoding: { system: SYSTEMS[system], code } }] },
      ...(modifiers.length === 0
        ? []
        : [{ linkId: `${linkId}-modifiers`, text: 'Modifiers', answer: modifierCodings }]),
      { linkId: `${linkId}-units`, text: 'Units', answer: [{ valueDecimal: Number(units) }] },
      ...(note === '' ? [] : [{ linkId: `${linkId}-note`, text: 'Note', answer: [{ valueString: note }] }]),
    ],
  };
}

function checklistItem({ key, text, answer, reason, note }: ReportedItem): ResponseItem {
  const further: readonly ResponseItem[] = [
    ...(reason === '' ? [] : [{ linkId: `${key}-reason`, text: 'Reason', answer: [{ valueString: reason }] }]),
    ...(note === '' ? [] : [{ linkId: `${key}-note`, text: 'Note', answer: [{ valueString: note }] }]),
  ];
  const nested = further.length === 0 ? {} : { item: further };
  switch (answer) {
    case 'done':
      return { linkId: key, text, answer: [{ valueBoolean: true, ...nested }] };
    case 'not-applicable':
      return { linkId: key, text, answer: [{ valueCoding: { system: ABSENT, code: 'not-applicable' }, ...nested }] };
    case 'open':
      return { linkId: key, text, ...nested };
  }
}
