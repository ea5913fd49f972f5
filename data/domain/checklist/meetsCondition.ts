import { assertNever } from '../assertNever.ts';
import type { LineKey } from '../lineKey.ts';
import type { LineModifier } from '../lineModifier.ts';
import type { ChecklistCondition, ConditionTest } from '../mine/checklistCondition.ts';
import type { PlaceOfService } from '../placeOfService.ts';

/** What a condition looks at: one line and where the service took place. */
export interface LineFacts {
  readonly key: LineKey;
  readonly modifiers: readonly LineModifier[];
  /** Absent where the place is not chosen yet: then no test of a place holds. */
  readonly place?: PlaceOfService | undefined;
  /** Ids of the families the code belongs to. */
  readonly families: readonly string[];
}

/** Whether a line is asked what hangs on this condition. No tests: always. */
export function meetsCondition({ match, tests }: ChecklistCondition, facts: LineFacts): boolean {
  if (tests.length === 0) return true;
  return match === 'all' ? tests.every(test => passes(test, facts)) : tests.some(test => passes(test, facts));
}

function passes(test: ConditionTest, facts: LineFacts): boolean {
  return fits(test, facts) !== test.isNot;
}

function fits(test: ConditionTest, { key, modifiers, place, families }: LineFacts): boolean {
  switch (test.kind) {
    case 'code':
      return test.values.includes(key);
    case 'prefix':
      return test.values.some(prefix => key.startsWith(prefix));
    case 'family':
      return test.values.some(family => families.includes(family));
    case 'modifier':
      return test.values.some(modifier => modifiers.includes(modifier));
    case 'place':
      return place !== undefined && test.values.includes(place);
    default:
      return assertNever(test, 'condition test');
  }
}
