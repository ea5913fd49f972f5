import { findBirthDates } from './birthDate.ts';
import type { Detector, PatientDataFinding } from './patientData.ts';
import { findNames } from './personName.ts';
import { findPhones } from './phoneNumber.ts';
import { findRecordNumbers } from './recordNumber.ts';
import { findSocialSecurity } from './socialSecurity.ts';

/** The order decides which finding stays where two overlap. */
const DETECTORS: readonly Detector[] = [findRecordNumbers, findSocialSecurity, findBirthDates, findPhones, findNames];

/**
 * What in `text` looks like a patient's data, in the order of the text, none overlapping another.
 *
 * Chartside keeps no patient data; this warns a person who is about to write some. It looks at shapes only: it can
 * be wrong both ways, so it never blocks. A dose, a code, a lot number or a date of service is none of its shapes.
 */
export function findPatientData(text: string): readonly PatientDataFinding[] {
  const kept: PatientDataFinding[] = [];
  for (const detector of DETECTORS) {
    for (const finding of detector(text)) {
      if (!kept.some(other => finding.start < other.end && other.start < finding.end)) kept.push(finding);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
