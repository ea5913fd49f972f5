import { ChevronRight, Pin } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import type { ListedNote } from '../../../data/domain/mine/noteList.ts';
import { plainLine } from '../../../data/domain/mine/plainText.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './noteLine.module.css';
import { momentInWords } from './noteWords.ts';

/** More than two lines hold. */
const LONGEST_SHOWN = 400;

/** A note in the list of all notes, as a button that opens and closes it in its place. */
export const NoteLine = memo(function NoteLine({
  listed,
  row,
  showsCode,
  isOpened,
  isStop,
  onFocus,
  onKeyDown,
  onPress,
}: {
  readonly listed: ListedNote;
  readonly row: number;
  readonly showsCode: boolean;
  readonly isOpened: boolean;
  /** Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPress: () => void;
}) {
  const { note, code, isTextChanged, retired } = listed;
  return (
    <button
      type="button"
      className={styles.line}
      data-row-button={row}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={isOpened}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onPress}
    >
      <ChevronRight size={14} className={styles.arrow} aria-hidden="true" />
      {showsCode && <span className={styles.code}>{code} </span>}
      <span className={styles.words}>
        <span className={styles.excerpt}>{excerptOf(note.text)}</span>
        {retired !== undefined && <StatusMark tone="caution">{retired}</StatusMark>}
        {isTextChanged && <StatusMark tone="info">The official text has changed since</StatusMark>}
      </span>
      <span className={styles.when}>
        {note.isPinned && (
          <>
            <Pin size={12} aria-hidden="true" />
            <VisuallyHidden>Pinned. </VisuallyHidden>
          </>
        )}
        <VisuallyHidden>Edited </VisuallyHidden>
        {momentInWords(note.editedAt)}
      </span>
    </button>
  );
});

function excerptOf(text: string): string {
  const lines = text.slice(0, LONGEST_SHOWN).split('\n').map(plainLine).filter(Boolean);
  return lines.length === 0 ? 'Empty note' : lines.join(' · ');
}
