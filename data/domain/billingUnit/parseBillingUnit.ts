import type { BillingUnit, Counted } from './billingUnit.ts';
import { QUANTITY, quantitiesIn, quantityOf } from './readQuantity.ts';

/** Ways a text counts whole things. The first that fits decides. */
const COUNTED_WORDS: readonly (readonly [Counted, RegExp])[] = [
  ['study dose', /\bper study dose\b/iu],
  ['dose', /\bper (?:therapeutic )?dose\b/iu],
  ['treatment', /\bper treatment\b/iu],
  ['infusion', /\bper infusion\b/iu],
  ['vial', /\bper (?:single[- ](?:use|dose) )?vial\b/iu],
  ['applicator', /\bsingle unit dose applicator\b/iu],
  ['dose', /\bsingle unit dosage form\b/iu],
  ['patch', /\bper patch\b|\bpatch, each\b/iu],
  ['item', /\beach$/iu],
  ['implant', /\bimplant\b(?!.*\d ?(?:m?c?g|milli|micro))/iu],
];

const UNIT_IN_BRACKETS = new RegExp(`\\(\\s*${QUANTITY} = 1 unit\\)`, 'iu');
const PER = new RegExp(`\\bper ${QUANTITY}`, 'giu');
const PER_FACTOR_UNIT = /\bper (?:factor [ivx]+ )?i\.?u\.?(?: |$)/iu;
const BAND = /\b(?:less than or equal to|greater than|over) \d/iu;
const OF_SEVERAL = /\d ?m?c?g(?:rams?)?\b(?!\/ml)[^;]*(?:\/|\band\b).*\d ?(?:m?c?g|grams?|units)\b(?!\/ml)/iu;
const VOLUME_AT_LAST = /, \d+ ?ml$/iu;
/** A part of a text between commas that begins with a quantity, or with "up to" one. */
const PART = new RegExp(`^(?<upTo>up to )?${QUANTITY}`, 'iu');
const ENDING = new RegExp(`(?<upTo>\\bup to )?(?<![\\w.])${QUANTITY}\\.?$`, 'iu');

/**
 * What one unit of a drug or supply code stands for, by its official long text (CMS, HCPCS Level II file).
 *
 * Texts are written by hand and differ; one that does not say a unit, or says it in a way not known here, answers
 * `undefined`, never a guess. Codes that are not otherwise classified have no unit.
 */
export function parseBillingUnit(longText: string): BillingUnit | undefined {
  const bracketed = UNIT_IN_BRACKETS.exec(longText)?.groups;
  if (bracketed !== undefined) return amountOf(bracketed);
  const text = withoutRemarks(longText);
  if (BAND.test(text)) return { kind: 'band' };
  return readCounted(text, longText) ?? readPer(text) ?? readCombination(text) ?? readPart(text);
}

/** Remarks in brackets say who may use a code and for what; a quantity in them is not the unit. */
function withoutRemarks(text: string): string {
  let plain = text;
  let before: string;
  do {
    before = plain;
    plain = plain.replace(/\([^()]*\)/gu, ' ');
  } while (plain !== before);
  return plain
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;])/gu, '')
    .trim();
}

function readCounted(text: string, longText: string): BillingUnit | undefined {
  const counted = COUNTED_WORDS.find(([, words]) => words.test(text))?.[0];
  if (counted === undefined) return undefined;
  const upTo = /\bup to (.*)/iu.exec(text)?.[1] ?? /\(([^()]*)\)\s*$/u.exec(longText)?.[1] ?? '';
  const bound = counted === 'item' || counted === 'implant' ? undefined : quantitiesIn(upTo)[0];
  return { kind: 'counted', counted, ...(bound !== undefined && { upTo: bound }) };
}

/** "per 5 mg", "per milligram", "per i.u. of factor ix activity": the last one counts. */
function readPer(text: string): BillingUnit | undefined {
  const last = [...text.matchAll(PER)].at(-1)?.groups;
  if (last !== undefined) return amountOf(last);
  return PER_FACTOR_UNIT.test(`${text} `)
    ? { kind: 'amount', quantity: { amount: '1', measure: 'unit' }, isUpTo: false }
    : undefined;
}

/** "ceftolozane 50 mg and tazobactam 25 mg", "2 mg/3 mg". */
function readCombination(text: string): BillingUnit | undefined {
  if (!OF_SEVERAL.test(text) || VOLUME_AT_LAST.test(text)) return undefined;
  const parts = quantitiesIn(text.replaceAll('/', ' / '));
  return parts.length < 2 ? undefined : { kind: 'combination', parts, isUpTo: /\bup to\b/iu.test(text) };
}

/** The last part between commas that begins with a quantity: "..., 10 mg, not otherwise specified". */
function readPart(text: string): BillingUnit | undefined {
  const parts = text.split(/,(?!\d{3}(?!\d))\s*|;\s*/u).map(part => part.trim());
  const begins = parts.findLast(part => PART.exec(part)?.groups?.number !== undefined);
  const groups = (begins === undefined ? undefined : PART.exec(begins)?.groups) ?? endingOf(parts);
  if (groups !== undefined) return amountOf(groups);
  const [only, another] = quantitiesIn(text);
  return only === undefined || another !== undefined ? undefined : { kind: 'amount', quantity: only, isUpTo: false };
}

/** "burosumab-twza 1 mg": the quantity ends a part, the first such part counts. */
function endingOf(parts: readonly string[]): Readonly<Record<string, string>> | undefined {
  return parts.map(part => ENDING.exec(part)?.groups).find(groups => groups?.number !== undefined);
}

function amountOf(groups: Readonly<Partial<Record<string, string>>>): BillingUnit | undefined {
  const quantity = quantityOf(groups);
  return quantity === undefined ? undefined : { kind: 'amount', quantity, isUpTo: groups.upTo !== undefined };
}
