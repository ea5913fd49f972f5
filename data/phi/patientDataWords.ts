import type { PatientDataFinding, PatientDataKind } from './patientData.ts';

const KINDS: Record<PatientDataKind, string> = {
  'record-number': 'a record or account number',
  ssn: 'a social security number',
  phone: 'a phone number',
  'birth-date': 'a birth date',
  name: 'a patient’s name',
};

/** What the findings look like, as the end of a sentence: `a phone number (“555-…”) and a birth date (“…”)`. */
export function describePatientData(findings: readonly PatientDataFinding[]): string {
  const parts = findings.map(({ kind, text }) => `${KINDS[kind]} (“${text}”)`);
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
