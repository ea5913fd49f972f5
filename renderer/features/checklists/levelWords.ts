import type { ItemLevel } from '../../../data/domain/mine/checklistTemplate.ts';

/** How much a line weighs, as a person chooses it. */
export const LEVELS: readonly { readonly value: ItemLevel; readonly label: string }[] = [
  { value: 'must', label: 'Must' },
  { value: 'should', label: 'Should' },
  { value: 'when', label: 'When it applies' },
];

export function levelWord(level: ItemLevel): string {
  return LEVELS.find(({ value }) => value === level)?.label ?? level;
}
