/** What a piece of text can look like that would name a patient. A shape, never a certainty: the person decides. */
export const PATIENT_DATA_KINDS = ['record-number', 'ssn', 'phone', 'birth-date', 'name'] as const;
export type PatientDataKind = (typeof PATIENT_DATA_KINDS)[number];

/** A place in a text that looks like patient data: UTF-16 offsets, end not included. */
export interface PatientDataFinding {
  readonly kind: PatientDataKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One kind of shape, looked for by itself. */
export type Detector = (text: string) => readonly PatientDataFinding[];

/** The finding of a match, or of one of its groups. */
export function findingOf(kind: PatientDataKind, match: RegExpMatchArray, group = 0): PatientDataFinding {
  const text = match[group] ?? '';
  const start = (match.index ?? 0) + match[0].lastIndexOf(text);
  return { kind, start, end: start + text.length, text };
}
