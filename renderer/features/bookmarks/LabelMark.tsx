import type { BookmarkLabel, LabelColor } from '../../../data/domain/mine/bookmarkLabel.ts';
import { cx } from '../../ui/classNames.ts';
import styles from './labelMark.module.css';

/** A label: its color always with its name. */
export function LabelMark({ label }: { readonly label: Pick<BookmarkLabel, 'name' | 'color'> }) {
  return (
    <span className={styles.label}>
      <ColorDot color={label.color} />
      {label.name}
    </span>
  );
}

/** The color alone, beside words that name it. */
export function ColorDot({ color }: { readonly color: LabelColor }) {
  return <span className={cx(styles.dot, styles[color])} aria-hidden="true" />;
}
