import { findPatientData } from '../../../data/phi/findPatientData.ts';
import { describePatientData } from '../../../data/phi/patientDataWords.ts';

/** What to say before a name is kept that looks like patient data; `undefined` where it does not. */
export function patientDataCaution(text: string): string | undefined {
  const findings = findPatientData(text);
  if (findings.length === 0) return undefined;
  return `It contains what looks like ${describePatientData(findings)}. Chartside is not made to keep patient data.`;
}
