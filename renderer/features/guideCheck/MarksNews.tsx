import type { KeptGuide } from '../../../data/domain/mine/keptGuide.ts';
import { changedMarks } from '../../../data/domain/mine/planKeptGuides.ts';
import { countOf, formatMoment } from '../../ui/figures.ts';
import styles from './guideCheck.module.css';

/** When the marks were made, and how many are others than before what is installed changed. */
export function MarksNews({ kept, isChecking }: { readonly kept: KeptGuide; readonly isChecking: boolean }) {
  return (
    <p role="status" className={styles.lead}>
      {newsOf(kept)} {isChecking && 'Checking it again…'}
    </p>
  );
}

/** `2 marks changed since Jan 5, 2026, 10:12 AM`. */
export function newsOf(kept: KeptGuide): string {
  const { marksBefore, editedAt } = kept;
  if (marksBefore === undefined) return `Checked ${formatMoment(editedAt)}.`;
  const changed = changedMarks(kept);
  return `${changed === 0 ? 'No mark' : countOf(changed, 'mark')} changed since ${formatMoment(marksBefore)}.`;
}
