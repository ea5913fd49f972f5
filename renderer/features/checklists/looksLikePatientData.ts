import { findPatientData } from '../../../data/phi/findPatientData.ts';
import { describePatientData } from '../../../data/phi/patientDataWords.ts';

/** What a text looks like, in words, where it looks like patient data. */
export function looksLikePatientData(text: string): string | undefined {
  const findings = findPatientData(text);
  return findings.length === 0 ? undefined : describePatientData(findings);
}
