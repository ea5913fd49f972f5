import type { GuideSectionKind } from './guideDocument.ts';

/** Words of headings, the first that fits decides. */
const HEADINGS: readonly (readonly [GuideSectionKind, RegExp])[] = [
  ['modifiers', /\bmodifiers?\b/iu],
  ['documentation', /\b(?:documentation|records?|charting|requirements)\b/iu],
  ['denials', /\b(?:denials?|denied|rejections?|rejected)\b/iu],
  ['commercial', /\b(?:commercial|private|insurers?|payers?)\b(?!.*\bfee\b)/iu],
  ['similar', /\b(?:similar|related|comparable|alternative|other)\b.*\bcodes?\b|\bdistinguish/iu],
  ['payment', /\b(?:reimbursement|payments?|fees?|rates?|pricing|rvus?)\b/iu],
  ['sources', /\b(?:sources?|references?|citations?)\b/iu],
  ['notes', /\b(?:notes?|tips?|considerations?|important)\b/iu],
  ['context', /\b(?:clinical|indications?|context|when)\b/iu],
  ['purpose', /\b(?:definition|purpose|overview|description|introduction|what is|understanding|about)\b/iu],
];

/** Which section a heading opens; `undefined` where it says nothing known. */
export function sectionKindOf(heading: string): GuideSectionKind | undefined {
  return HEADINGS.find(([, words]) => words.test(heading))?.[0];
}
