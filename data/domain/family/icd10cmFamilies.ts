import type { Icd10cmRecord } from '../codeRecord.ts';
import type { Families } from './families.ts';
import type { FamilyId } from './familyIds.ts';
import { icd10cmFamilyByRange } from './icd10cmSpans.ts';

/** Characters of a code that has its seventh one. */
const FULL_LENGTH = 7;

/** Words that name a side; `bilateral` is one too. */
const SIDE = /\b(right|left|bilateral|unspecified (side|eye|ear|limb|leg|arm|hand|foot|hip|knee|shoulder|breast))\b/i;

/** The family of the code's category first; then what its text asks for: a side, a seventh character, more detail. */
export function icd10cmFamilies(record: Icd10cmRecord): Families {
  const main = icd10cmFamilyByRange(record.code) ?? 'icd-special';
  const more: FamilyId[] = [];
  if (SIDE.test(record.longText)) more.push('icd-laterality');
  if (record.code.length === FULL_LENGTH) more.push('icd-seventh-character');
  if (/\bunspecified\b/i.test(record.longText)) more.push('icd-unspecified');
  return [main, ...more];
}
