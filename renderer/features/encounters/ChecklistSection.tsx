import { memo } from 'react';
import type { ComposedItem, ComposedSection } from '../../../data/domain/checklist/composeChecklist.ts';
import { progressOf } from '../../../data/domain/checklist/progress.ts';
import type { ItemMark } from '../../../data/domain/mine/itemMark.ts';
import { ChecklistRow, type OnMark } from './ChecklistRow.tsx';
import styles from './checklist.module.css';
import type { PendingAnswers } from './usePendingAnswers.ts';

interface SectionProps {
  readonly encounterId: string;
  readonly section: ComposedSection;
  /** Lines that are answered are left out. */
  readonly isOpenOnly: boolean;
  /** As stored, by item. */
  readonly marks: ReadonlyMap<string, ItemMark>;
  readonly pending: PendingAnswers;
  /** Whether the encounter takes answers. */
  readonly isOpen: boolean;
  readonly onMark: OnMark;
}

/** A section of the checklist with how far it has come. Drawn again only where an answer of its own changed. */
export const ChecklistSection = memo(function ChecklistSection({
  encounterId,
  section: { title, items },
  isOpenOnly,
  marks,
  pending,
  isOpen,
  onMark,
}: SectionProps) {
  const progress = progressOf(items, marks);
  const isAnswered = ({ key }: ComposedItem) => (marks.get(key)?.answer ?? 'open') !== 'open' && !pending.has(key);
  const rows = isOpenOnly ? items.filter(item => !isAnswered(item)) : items;
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.title}>
        {title}
        <span className={styles.figure}>
          {progress.done + progress.notApplicable} of {progress.total}
        </span>
      </h3>
      {rows.length === 0 && <p className={styles.quiet}>All answered</p>}
      <ul className={styles.items}>
        {rows.map(item => (
          <ChecklistRow
            key={item.key}
            encounterId={encounterId}
            item={item}
            mark={marks.get(item.key)}
            pending={pending.get(item.key)?.answer}
            isOpen={isOpen}
            onMark={onMark}
          />
        ))}
      </ul>
    </section>
  );
}, hasSameAnswers);

function hasSameAnswers(before: SectionProps, now: SectionProps): boolean {
  return (
    before.section === now.section &&
    before.isOpenOnly === now.isOpenOnly &&
    before.isOpen === now.isOpen &&
    before.onMark === now.onMark &&
    now.section.items.every(
      ({ key }) => before.marks.get(key) === now.marks.get(key) && before.pending.get(key) === now.pending.get(key),
    )
  );
}
