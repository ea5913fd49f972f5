import { fullDatePattern } from './dateShapes.ts';
import { type Detector, findingOf } from './patientData.ts';
import { FULL_NAME } from './personName.ts';

/** A word for a birth date, a little in between, a date. */
const NAMED = new RegExp(
  String.raw`\b(?:DOB|D\.O\.B\.?|date of birth|birth ?date|birth ?day|born)\b[^\d\n]{0,14}?(${fullDatePattern(2)})`,
  'giu',
);
/** A person's name with a date right beside it. */
const BESIDE_A_NAME = new RegExp(`${FULL_NAME}[ ,;(–-]{1,4}(${fullDatePattern(2)})`, 'gu');

/** Birth dates: named as one, or beside a person's name. A date of service or of a release by itself is neither. */
export const findBirthDates: Detector = text => [
  ...[...text.matchAll(NAMED)].map(match => findingOf('birth-date', match, 1)),
  ...[...text.matchAll(BESIDE_A_NAME)].map(match => findingOf('birth-date', match)),
];
