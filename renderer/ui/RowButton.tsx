import type { ReactNode } from 'react';
import styles from './button.module.css';
import { cx } from './classNames.ts';

/**
 * A small quiet button on a row of a long list: the browser's own. A list of 150 rows has hundreds of them, and each of
 * the other kind takes a third of a millisecond to be made.
 *
 * @param label its name in full, where the words are too short to tell one row from another.
 */
export function RowButton({
  label,
  isSquare = false,
  icon,
  onPress,
  children,
}: {
  readonly label: string;
  /** Shows an icon only; the name comes up where the pointer rests. */
  readonly isSquare?: boolean;
  /** Drawn before the words; hidden from screen readers. */
  readonly icon?: ReactNode;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      {...(isSquare && { title: label })}
      className={cx(styles.button, styles.quiet, styles.native, styles.sm, isSquare && styles.square)}
      onClick={onPress}
    >
      {icon !== undefined && (
        <span className={cx(styles.icon)} aria-hidden="true">
          {icon}
        </span>
      )}
      {isSquare ? children : <span className={cx(styles.words)}>{children}</span>}
    </button>
  );
}
