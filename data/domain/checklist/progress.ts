import type { ItemMark } from '../mine/itemMark.ts';
import type { ComposedItem } from './composeChecklist.ts';

/** How far a checklist, or a section of it, has come. */
export interface ChecklistProgress {
  readonly total: number;
  readonly done: number;
  readonly notApplicable: number;
  /** Not answered yet. */
  readonly open: number;
  /** Of those, the ones that are needed in every case. */
  readonly openMust: number;
}

/** @param marks by `ItemMark.itemKey`; marks of items not asked for at the moment count for nothing. */
export function progressOf(items: readonly ComposedItem[], marks: ReadonlyMap<string, ItemMark>): ChecklistProgress {
  const answers = items.map(({ key }) => marks.get(key)?.answer ?? 'open');
  const count = (wanted: ItemMark['answer']) => answers.filter(answer => answer === wanted).length;
  const openMust = items.filter(({ level }, at) => level === 'must' && answers[at] === 'open').length;
  return {
    total: items.length,
    done: count('done'),
    notApplicable: count('not-applicable'),
    open: count('open'),
    openMust,
  };
}

export function marksByItem(marks: readonly ItemMark[]): ReadonlyMap<string, ItemMark> {
  return new Map(marks.map(mark => [mark.itemKey, mark]));
}
