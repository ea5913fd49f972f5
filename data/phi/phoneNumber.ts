import { lineAround } from './lineAround.ts';
import { type Detector, findingOf } from './patientData.ts';

/** North American numbers: area and exchange begin with 2-9 (NANPA). Codes in a list are set apart by more than one mark. */
const PHONE =
  /(?<![\w.#-])(?:\+?1[-. ]?)?(?:\(([2-9]\d{2})\) ?|([2-9]\d{2})([-. ]))[2-9]\d{2}(?:\3|[-. ])\d{4}(?![\w-])(?! \d)/gu;
/** Ten digits in one are a phone only where something says so: an NPI has ten, too. */
const NAMED =
  /\b(?:ph(?:one)?|cell|mobile|tel|call(?:ed)?|text(?:ed)?)\b[ .:#]{0,3}(?:(?:at|no\.?|number|#) ?)?([2-9]\d{2}[2-9]\d{6})\b/giu;

/** Numbers nobody has at home. */
const TOLL_FREE = /^\D*(?:1\D*)?8(?:00|33|44|55|66|77|88)/u;
const OF_AN_ORGANIZATION =
  /\b(?:payers?|macs?|medicare|medicaid|insurance|insurers?|plan|pharmacy|suppliers?|vendors?|reps?|representatives?|hot ?line|help ?(?:desk|line)|provider (?:line|services|relations)|customer (?:service|care)|fax|contractor|clearing ?house|noridian|palmetto|novitas|wps|cgs|ngs|first coast|office|clinic|hospital|lab|manufacturer|prior auth\w*|utilization|appeals?)\b/iu;
const OF_A_PERSON =
  /\b(?:pts?|patients?|cell|mobile|home|mom|mother|dad|father|wife|husband|spouse|son|daughter|sister|brother|caregiver|guardian|emergency contact|his|her|him)\b/iu;

/** Phone numbers, but for toll-free ones and those on a line about a payer, a supplier or an office. */
export const findPhones: Detector = text => [
  ...[...text.matchAll(PHONE)]
    .filter(match => isOfAPerson(text, match.index, match[0]))
    .map(match => findingOf('phone', match)),
  ...[...text.matchAll(NAMED)]
    .filter(match => isOfAPerson(text, match.index, match[1] ?? ''))
    .map(match => findingOf('phone', match, 1)),
];

function isOfAPerson(text: string, at: number, number: string): boolean {
  const line = lineAround(text, at);
  if (OF_A_PERSON.test(line)) return true;
  return !TOLL_FREE.test(number) && !OF_AN_ORGANIZATION.test(line);
}
