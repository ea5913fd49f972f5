import { describe, expect, test } from 'vitest';
import { modifierAlone } from './lineModifier.ts';

describe('a modifier typed where a code belongs', () => {
  test('is known from the release, in any spelling, and by its two digits where it is of CPT', () => {
    expect(modifierAlone(' jw ', ['JW', 'JZ'])).toBe('JW');
    expect(modifierAlone('59', [])).toBe('59');
  });

  test('is not seen in words, in codes, or in two letters no release has as a modifier', () => {
    expect(modifierAlone('MS', ['JW'])).toBeUndefined();
    expect(modifierAlone('J9207', ['JW'])).toBeUndefined();
    expect(modifierAlone('jw walker', ['JW'])).toBeUndefined();
    expect(modifierAlone('', ['JW'])).toBeUndefined();
  });
});
