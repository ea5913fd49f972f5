import type { ReactNode } from 'react';
import { cx } from './classNames.ts';
import styles from './visuallyHidden.module.css';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={cx(styles.hidden)}>{children}</span>;
}
