import type { Icd10cmRecord } from '../codeRecord.ts';
import type { Families } from './families.ts';
import type { FamilyId } from './familyIds.ts';
import { icd10cmFamilyByRange } from './icd10cmSpans.ts';

/** A letter in the seventh place tells the encounter; a digit there tells a stage, a fetus, or a score. */
const ENCOUNTER_LETTER = /^.{6}[A-Z]$/;

/** Words that name a side; `bilateral` is one too. */
const SIDE = /\b(right|left|bilateral|unspecified (side|eye|ear|limb|leg|arm|hand|foot|hip|knee|shoulder|breast))\b/i;

/** The family of the code's category first; then what its text asks for: a side, a seventh character, more detail. */
export function icd10cmFamilies(record: Icd10cmRecord): Families {
  const main = icd10cmFamilyByRange(record.code) ?? 'icd-special';
  const more: FamilyId[] = [];
  if (SIDE.test(record.longText)) more.push('icd-laterality');
  if (ENCOUNTER_LETTER.test(record.code)) more.push('icd-seventh-character');
  if (/\bunspecified\b/i.test(record.longText)) more.push('icd-unspecified');
  return [main, ...more];
}
