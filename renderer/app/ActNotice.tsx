import { CircleCheck, Info, OctagonAlert, Undo2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { actFailureWords } from '../hooks/mine/actFailureWords.ts';
import type { ActFailure } from '../hooks/mine/useActs.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/classNames.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './actNotice.module.css';
import { printedKeys } from './keys.ts';
import { IS_MAC } from './platform.ts';

export type Notice =
  | { readonly kind: 'done'; readonly said: string; readonly canUndo: boolean }
  | { readonly kind: 'failed'; readonly failure: ActFailure }
  | { readonly kind: 'told'; readonly words: string };

const ICONS = { done: CircleCheck, failed: OctagonAlert, told: Info } as const;

/** Ctrl+Z takes the act back afterwards too, so nothing is lost when the line goes. */
const SHOWN_MS = 10_000;

/**
 * One line at the foot of the window: what was just done, with the button that takes it back. A failure stays
 * until it is dismissed.
 */
export function ActNotice({
  notice,
  onUndo,
  onDismiss,
}: {
  readonly notice: Notice;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || notice.kind === 'failed') return;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, isHeld, onDismiss]);
  const words = notice.kind === 'failed' ? actFailureWords(notice.failure) : undefined;
  const Icon = ICONS[notice.kind];
  return (
    <section
      aria-label="What was just done"
      className={cx(styles.notice, notice.kind === 'failed' && styles.failed)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={17} className={cx(styles.icon)} aria-hidden="true" />
      <p className={cx(styles.words)}>
        {notice.kind === 'done' && notice.said}
        {notice.kind === 'told' && notice.words}
        {words !== undefined && (
          <>
            <strong>{words.title}.</strong> {words.whatHappened} {words.whatToDo}
          </>
        )}
      </p>
      {notice.kind === 'done' && notice.canUndo && (
        <Button size="sm" icon={<Undo2 size={14} />} onPress={onUndo}>
          Undo <span className={cx(styles.keys)}>{printedKeys('Mod+Z', IS_MAC)}</span>
        </Button>
      )}
      <IconButton label="Dismiss" size="sm" onPress={onDismiss}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </section>
  );
}
