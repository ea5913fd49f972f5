import { parseHcpcsCode } from '../domain/hcpcsCode.ts';
import { parseIcd10cmCode } from '../domain/icd10cmCode.ts';
import { type Detector, findingOf } from './patientData.ts';

const NUMBER_WORD = String.raw`(?:numbers?|num|nos?\.?|ids?|#|№)`;
const BETWEEN = String.raw`(?:\s*(?:${NUMBER_WORD}|is|was|[:#=(.-])){0,3}\s*`;
const VALUE = String.raw`((?=[A-Z0-9-]*\d{3})[A-Z]{0,4}-?\d[A-Z0-9]*(?:-[A-Z0-9]+)*)(?![\w.])`;

/** Words that mean a patient's number and nothing else. */
const CERTAIN = new RegExp(
  String.raw`\b(?:MRN|MR ?#|med(?:ical)?\.? rec(?:ord)?\.? ?${NUMBER_WORD}|(?:patient|pt\.?) ?(?:ID|identifier|number|no\.|#)|CSN|HAR ?#|HICN|MBI)(?![a-z])${BETWEEN}${VALUE}`,
  'giu',
);
/** Words that are also said of other things: with a word for a number after them, and a longer number, they are not. */
const LIKELY = new RegExp(
  String.raw`\b(?:chart|account|acct\.?|encounter|visit|member|subscriber|beneficiary|policy|record|FIN)\s?${NUMBER_WORD}(?![a-z])${BETWEEN}${VALUE}`,
  'giu',
);
const LIKELY_DIGITS = 5;

/**
 * A Medicare Beneficiary Identifier, with or without dashes. Its eleven places are letters and digits in a fixed
 * order, without S, L, O, I, B, Z (CMS, "Understanding the MBI format").
 */
const LETTER = '[AC-HJKMNP-RT-Y]';
const MIXED = '[AC-HJKMNP-RT-Y0-9]';
const BENEFICIARY = new RegExp(
  String.raw`(?<![\w-])[1-9]${LETTER}${MIXED}\d-?${LETTER}${MIXED}\d-?${LETTER}${LETTER}\d\d(?![\w-])`,
  'giu',
);

/** Record, account and beneficiary numbers: a word that says so with a number after it. A code is not a number. */
export const findRecordNumbers: Detector = text => [
  ...[...text.matchAll(CERTAIN)].filter(match => !isCode(match[1])).map(match => findingOf('record-number', match, 1)),
  ...[...text.matchAll(LIKELY)]
    .filter(match => digitsOf(match[1]) >= LIKELY_DIGITS && !isCode(match[1]))
    .map(match => findingOf('record-number', match, 1)),
  ...[...text.matchAll(BENEFICIARY)].map(match => findingOf('record-number', match)),
];

function digitsOf(value = ''): number {
  return value.replace(/\D/gu, '').length;
}

function isCode(value = ''): boolean {
  return parseHcpcsCode(value) !== undefined || (/^[A-Z]\d/iu.test(value) && parseIcd10cmCode(value) !== undefined);
}
