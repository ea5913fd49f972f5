import type { ReactNode } from 'react';
import { cx } from './classNames.ts';
import styles from './pageColumn.module.css';

/** The one column of a reading page, as wide as is good to read. */
export function PageColumn({ children }: { readonly children: ReactNode }) {
  return (
    <div className={cx(styles.column)} data-page-column>
      {children}
    </div>
  );
}
