import { memo } from 'react';
import { printedCode } from '../../../data/domain/codeKey.ts';
import type { SearchHit, Tier } from '../../../data/search/searchTypes.ts';
import { cx } from '../../ui/classNames.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { excerptOf } from './excerpt.ts';
import styles from './resultRow.module.css';
import { rowStatus } from './rowStatus.ts';
import { SHORT_SYSTEM_NAMES } from './scopes.ts';
import { textParts } from './textParts.ts';
import { whyInList } from './tierWords.ts';
import { typedLength } from './typedLength.ts';

/** What a row shows of a code: of a hit, or of a code looked at before. */
export type Row = Pick<SearchHit, 'key' | 'system' | 'code' | 'text' | 'highlights' | 'status'> &
  Partial<Pick<SearchHit, 'tier' | 'reason' | 'corrections'>>;

/**
 * One code in the list. Drawn dozens of times at each key press: it gets plain values, so that a row that
 * stays the same is not drawn again, and has no handlers of its own. The blanks that keep its words apart where it is read as
 * one sentence stand inside its parts: a text of their own would be one more to compare at each key.
 */
export const ResultRow = memo(function ResultRow({
  row,
  typed,
  bestTier,
  id,
  position,
  setSize,
  top,
  isActive,
  showsSystem,
}: {
  readonly row: Row;
  /** The question the row answers. */
  readonly typed: string;
  readonly bestTier: Tier | undefined;
  readonly id: string;
  /** From 1. */
  readonly position: number;
  readonly setSize: number;
  /** CSS pixels from the top of the list. */
  readonly top: number;
  readonly isActive: boolean;
  readonly showsSystem: boolean;
}) {
  const code = printedCode(row.system, row.code);
  const isByCode = row.tier === 'exact-code' || row.tier === 'code-prefix';
  const markedTo = isByCode ? typedLength(code, typed) : 0;
  const excerpt = excerptOf(row.text, row.highlights);
  const status = rowStatus(row.status);
  const why = whyInList(row, bestTier);
  return (
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isActive}
      aria-setsize={setSize}
      aria-posinset={position}
      data-row={position - 1}
      className={cx(
        styles.row,
        (why !== undefined || (showsSystem && status !== undefined)) && styles.full,
        why !== undefined && styles.explained,
        isActive && styles.active,
      )}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className={styles.code}>
        {markedTo > 0 && <mark>{code.slice(0, markedTo)}</mark>}
        {`${code.slice(markedTo)} `}
      </span>
      {status !== undefined && (
        <span className={styles.status}>
          <StatusMark tone={status.tone}>{`${status.word} `}</StatusMark>
        </span>
      )}
      <span className={styles.text}>
        {textParts(excerpt.text, excerpt.highlights).map(part =>
          part.marked ? <mark key={part.start}>{part.text}</mark> : part.text,
        )}
      </span>
      {showsSystem && <span className={styles.system}>{` ${SHORT_SYSTEM_NAMES[row.system]}`}</span>}
      {why !== undefined && <span className={styles.why}>{` ${why}`}</span>}
    </div>
  );
});
