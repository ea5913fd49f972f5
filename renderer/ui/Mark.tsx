import { cx } from './classNames.ts';
import styles from './mark.module.css';

/** The mark of the app: a chart folder with its tab, and the line that was looked up. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} className={cx(styles.mark)} aria-hidden="true">
      <rect className={cx(styles.back)} width="32" height="32" rx="8" />
      <path
        className={cx(styles.paper)}
        d="M8 10.5A2.5 2.5 0 0 1 10.5 8h4.2l2 2.4h4.8a2.5 2.5 0 0 1 2.5 2.5v8.6a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 8 21.5Z"
      />
      <path className={cx(styles.line)} d="M11.5 15h9M11.5 19.3h5.5" />
    </svg>
  );
}
