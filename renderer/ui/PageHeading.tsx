import type { ReactNode } from 'react';
import { cx } from './classNames.ts';
import styles from './pageHeading.module.css';

/** The one `h1` of a page. The app frame moves the focus here on navigation, so that the page is named aloud. */
export function PageHeading({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) {
  return (
    <header className={cx(styles.header)}>
      <h1 tabIndex={-1} className={cx(styles.heading)}>
        {children}
      </h1>
      {actions !== undefined && <div className={cx(styles.actions)}>{actions}</div>}
    </header>
  );
}
