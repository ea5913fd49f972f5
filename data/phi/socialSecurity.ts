import { type Detector, findingOf } from './patientData.ts';

/** With its dashes (or blanks) a number of nine digits in this grouping is nothing else a clinic writes: an NDC groups 5-4-2. */
const GROUPED = /(?<![\d.-])(\d{3})([- ])(\d{2})\2(\d{4})(?![\d-])(?! \d)/gu;
/** Where it is named, however it is written. */
const NAMED =
  /\b(?:SSN|SS ?#|soc(?:ial)?\.? sec(?:urity)?(?: number| no\.?)?)\W{0,6}(?:is\W{1,2})?(\d{3}[-. ]?\d{2}[-. ]?\d{4})\b/giu;

/** US social security numbers. Never issued: area 000, 666, 900-999, group 00, serial 0000 (SSA, POMS RM 10201.035). */
export const findSocialSecurity: Detector = text => [
  ...[...text.matchAll(GROUPED)].filter(match => wasIssued(match[0])).map(match => findingOf('ssn', match)),
  ...[...text.matchAll(NAMED)].map(match => findingOf('ssn', match, 1)),
];

function wasIssued(written: string): boolean {
  const digits = written.replace(/\D/gu, '');
  const area = digits.slice(0, 3);
  return area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}
