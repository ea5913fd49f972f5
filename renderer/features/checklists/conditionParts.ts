import { typedCode, typedPrefix } from '../../../data/checklists/typedCodes.ts';
import { parseLineModifier } from '../../../data/domain/lineModifier.ts';
import type { ConditionTest } from '../../../data/domain/mine/checklistCondition.ts';
import { parsePlaceOfService } from '../../../data/domain/placeOfService.ts';

export type TestKind = ConditionTest['kind'];

/** What a test can be about, in the words of the list to choose from. */
export const TEST_KINDS: readonly { readonly value: TestKind; readonly label: string; readonly notLabel: string }[] = [
  { value: 'family', label: 'The code is in the family', notLabel: 'The code is not in the family' },
  { value: 'prefix', label: 'The code begins with', notLabel: 'The code does not begin with' },
  { value: 'code', label: 'The code is', notLabel: 'The code is not' },
  { value: 'modifier', label: 'The line has the modifier', notLabel: 'The line has not the modifier' },
  { value: 'place', label: 'The site of service is', notLabel: 'The site of service is not' },
];

export function emptyTest(kind: TestKind): ConditionTest {
  return { kind, isNot: false, values: [] };
}

/** The test with one value more; `undefined` where what was typed is none. A value that is there stays there once. */
export function withValue(test: ConditionTest, typed: string): ConditionTest | undefined {
  switch (test.kind) {
    case 'code': {
      const key = typedCode(typed);
      return key && { ...test, values: [...new Set([...test.values, key])] };
    }
    case 'prefix': {
      const prefix = typedPrefix(typed);
      return prefix === undefined ? undefined : { ...test, values: [...new Set([...test.values, prefix])] };
    }
    case 'family':
      return { ...test, values: [...new Set([...test.values, typed])] };
    case 'modifier': {
      const modifier = parseLineModifier(typed);
      return modifier && { ...test, values: [...new Set([...test.values, modifier])] };
    }
    case 'place': {
      const place = parsePlaceOfService(typed);
      return place && { ...test, values: [...new Set([...test.values, place])] };
    }
  }
}

export function withoutValue(test: ConditionTest, at: number): ConditionTest {
  const left = <T>(values: readonly T[]) => values.filter((_, index) => index !== at);
  switch (test.kind) {
    case 'code':
      return { ...test, values: left(test.values) };
    case 'prefix':
    case 'family':
      return { ...test, values: left(test.values) };
    case 'modifier':
      return { ...test, values: left(test.values) };
    case 'place':
      return { ...test, values: left(test.values) };
  }
}
