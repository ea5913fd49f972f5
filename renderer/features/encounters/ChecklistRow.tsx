import { memo, useId, useState } from 'react';
import type { ComposedItem } from '../../../data/domain/checklist/composeChecklist.ts';
import { printedLineCode } from '../../../data/domain/lineKey.ts';
import { type ItemMark, LONGEST_MARK_NOTE, LONGEST_REASON } from '../../../data/domain/mine/itemMark.ts';
import { cx } from '../../ui/classNames.ts';
import { RowButton } from '../../ui/RowButton.tsx';
import styles from './checklist.module.css';
import { levelWord } from './encounterWords.ts';
import { HeldField } from './HeldField.tsx';

export type OnMark = (item: ComposedItem, value: Partial<ItemMark>, said: string) => Promise<boolean>;

/**
 * One line of the checklist: Space ticks it, X says it does not apply, N writes a note. Drawn again only where
 * something of its own changed.
 */
export const ChecklistRow = memo(function ChecklistRow({
  encounterId,
  item,
  mark,
  pending,
  isOpen,
  onMark,
}: {
  readonly encounterId: string;
  readonly item: ComposedItem;
  readonly mark: ItemMark | undefined;
  /** An answer that is on its way to the disk. */
  readonly pending: ItemMark['answer'] | undefined;
  readonly isOpen: boolean;
  readonly onMark: OnMark;
}) {
  const id = useId();
  const [asks, setAsks] = useState<'reason' | 'note'>();
  const answer = pending ?? mark?.answer ?? 'open';
  const isAside = answer === 'not-applicable';
  const [reason, note] = [mark?.reason ?? '', mark?.note ?? ''];
  const tick = () => {
    setAsks(undefined);
    const value = answer === 'open' ? 'done' : 'open';
    return onMark(item, { answer: value, reason: '' }, value === 'done' ? `Done: ${item.text}` : `Open: ${item.text}`);
  };
  const close = async (saving: Promise<boolean>) => {
    const isDone = await saving;
    if (isDone) setAsks(undefined);
    return isDone;
  };
  const refocus = () => {
    setAsks(undefined);
    const box = document.getElementById(id);
    const at = document.activeElement;
    // A slow disk: whoever has gone on to something else meanwhile is not taken back.
    if (at === document.body || box?.closest('li')?.contains(at) === true) box?.focus();
  };
  return (
    <li className={cx(styles.item, answer !== 'open' && styles.answered)} data-answer={answer}>
      <input
        id={id}
        type="checkbox"
        className={cx(styles.tick)}
        checked={answer === 'done'}
        disabled={!isOpen}
        aria-describedby={`${id}-about`}
        aria-keyshortcuts="X N"
        onChange={() => void tick()}
        onKeyDown={event => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0 && focusNeighbor(event.currentTarget, step)) event.preventDefault();
          const wanted = { x: 'reason', n: 'note' } as const;
          const key = event.key.toLowerCase();
          if (key !== 'x' && key !== 'n') return;
          event.preventDefault();
          setAsks(wanted[key]);
        }}
      />
      <div className={cx(styles.body)}>
        <label htmlFor={id} className={cx(styles.words)}>
          {item.text}
        </label>
        <p id={`${id}-about`} className={cx(styles.about)}>
          <span className={cx(styles.level, item.level === 'must' && styles.must)}>{levelWord(item.level)}</span>
          <span className={cx(styles.codes)}>for {item.askedBy.map(printedLineCode).join(', ')}</span>
          {item.sources.map(source => (
            <span key={source}>{source}</span>
          ))}
        </p>
        {item.notes.map(hint => (
          <p key={hint} className={cx(styles.hint)}>
            {hint}
          </p>
        ))}
        {isAside && asks !== 'reason' && (
          <p className={cx(styles.aside)}>Not applicable{reason !== '' && `: ${reason}`}</p>
        )}
        {asks === 'reason' && (
          <HeldField
            name={`${encounterId} ${item.key} reason`}
            label="Why it does not apply"
            value={reason}
            longest={LONGEST_REASON}
            takesFocus
            onSave={text =>
              close(onMark(item, { answer: 'not-applicable', reason: text }, `Not applicable: ${item.text}`))
            }
            onDone={refocus}
          />
        )}
        {(asks === 'note' || note !== '') && (
          <HeldField
            name={`${encounterId} ${item.key} note`}
            label={`Note on “${item.text}”`}
            isLabelHidden
            placeholder="Note"
            value={note}
            longest={LONGEST_MARK_NOTE}
            isReadOnly={!isOpen}
            takesFocus={asks === 'note'}
            onSave={text => close(onMark(item, { note: text }, 'Saved the note'))}
            onDone={refocus}
          />
        )}
      </div>
      {isOpen && (
        <div className={cx(styles.buttons)}>
          <RowButton
            label={isAside ? `Applies after all: ${item.text}` : `Not applicable: ${item.text}`}
            onPress={() => (isAside ? void tick() : setAsks('reason'))}
          >
            {isAside ? 'Applies' : 'N/A'}
          </RowButton>
          {note === '' && asks !== 'note' && (
            <RowButton label={`Note: ${item.text}`} onPress={() => setAsks('note')}>
              Note
            </RowButton>
          )}
        </div>
      )}
    </li>
  );
});

/** The arrows go from line to line of the whole checklist. */
function focusNeighbor(box: HTMLInputElement, step: 1 | -1): boolean {
  const boxes = [
    ...(box.closest('[data-checklist]')?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []),
  ];
  const next = boxes[boxes.indexOf(box) + step];
  next?.focus();
  return next !== undefined;
}
