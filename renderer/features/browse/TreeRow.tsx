import { ChevronRight } from 'lucide-react';
import type { BrowseRow } from '../../../data/domain/browse/visibleRows.ts';
import { printedCode } from '../../../data/domain/codeKey.ts';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import type { CodeSystem } from '../../../data/domain/codeSystem.ts';
import { statusWords } from '../../../data/domain/statusWords.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { cx } from '../../ui/classNames.ts';
import { formatCount } from '../../ui/figures.ts';
import { keptEnd } from '../../ui/keptEnd.ts';
import styles from './treeView.module.css';

/** One line: heading or code, its text, and in words what it is worth on the day looked at or how many codes are under it. */
export function TreeRow({
  id,
  index,
  row: { branch, level, position, setSize, isOpen },
  system,
  record,
  isActive,
  top,
}: {
  readonly id: string;
  readonly index: number;
  readonly row: BrowseRow;
  readonly system: CodeSystem;
  readonly record: FoundCode | undefined;
  readonly isActive: boolean;
  readonly top: number;
}) {
  const { day } = useAsOf();
  const isCode = branch.kind === 'code';
  const [textStart, textEnd] = keptEnd((isCode ? record?.record.longText : branch.title) ?? '');
  const status = record && statusOn(record.record, day);
  const count = isOpen === undefined ? undefined : countWords(branch.usable, system);
  const standing = status === undefined || status.kind === 'active' ? undefined : statusWords(status).label;
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-selected={isActive}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
      data-row={index}
      className={cx(styles.row, isActive && styles.active)}
      style={{ transform: `translateY(${top}px)`, paddingInlineStart: `${(level - 1) * 1.25 + 0.25}rem` }}
    >
      <span className={styles.arrow} data-arrow aria-hidden="true">
        {isOpen !== undefined && <ChevronRight size={14} className={cx(isOpen && styles.isOpen)} />}
      </span>
      {branch.label !== '' && (
        <span className={isCode ? styles.code : styles.range}>
          {isCode ? printedCode(system, branch.label) : branch.label}
        </span>
      )}{' '}
      <span className={cx(styles.text, !isCode && styles.heading)}>
        <span className={styles.start}>{textStart}</span>
        {textEnd !== '' && <span className={styles.end}>{textEnd}</span>}
      </span>{' '}
      <span className={styles.facts}>
        {standing}
        {count !== undefined && (
          <span className={cx(standing !== undefined && styles.count)}>
            {standing !== undefined && ' · '}
            {count}
          </span>
        )}
      </span>
    </div>
  );
}

function countWords(count: number, system: CodeSystem): string {
  return `${formatCount(count)} ${system === 'icd10cm' ? 'billable' : 'in use'}`;
}
