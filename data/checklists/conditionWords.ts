import { assertNever } from '../domain/assertNever.ts';
import { familyName, isFamilyId } from '../domain/family/familyIds.ts';
import { formatIcd10cmCode } from '../domain/icd10cmCode.ts';
import { printedLineCode } from '../domain/lineKey.ts';
import type { ChecklistCondition, ConditionTest } from '../domain/mine/checklistCondition.ts';
import { placeName } from '../domain/placeOfService.ts';

/** When something is asked for, as a sentence: `Every code`, `Family Walkers, canes, and crutches; and modifier KX`. */
export function conditionWords({ match, tests }: ChecklistCondition): string {
  if (tests.length === 0) return 'Every code';
  return tests.map(testWords).join(match === 'all' ? '; and ' : '; or ');
}

function testWords(test: ConditionTest): string {
  const values = listWords(valueWords(test));
  return `${test.isNot ? 'Not ' : ''}${kindWords(test.kind)} ${values === '' ? '(none chosen yet)' : values}`;
}

function kindWords(kind: ConditionTest['kind']): string {
  switch (kind) {
    case 'code':
      return 'code';
    case 'prefix':
      return 'codes that begin with';
    case 'family':
      return 'family';
    case 'modifier':
      return 'modifier';
    case 'place':
      return 'site of service';
    default:
      return assertNever(kind, 'kind of test');
  }
}

/** Each value of a test as a person reads it. */
export function valueWords(test: ConditionTest): readonly string[] {
  switch (test.kind) {
    case 'code':
      return test.values.map(printedLineCode);
    case 'prefix':
      return test.values.map(printedPrefix);
    case 'family':
      return test.values.map(id => (isFamilyId(id) ? familyName(id) : id));
    case 'modifier':
      return test.values;
    case 'place':
      return test.values.map(place => `${place} ${placeName(place)}`);
    default:
      return assertNever(test, 'condition test');
  }
}

function printedPrefix(prefix: string): string {
  const [system = '', code = ''] = prefix.split(':');
  return system === 'icd10cm' ? `${formatIcd10cmCode(code)} (ICD-10-CM)` : code;
}

const MOST_LISTED = 4;

function listWords(values: readonly string[]): string {
  const listed = values.slice(0, MOST_LISTED).join(', ');
  return values.length > MOST_LISTED ? `${listed} and ${values.length - MOST_LISTED} more` : listed;
}
