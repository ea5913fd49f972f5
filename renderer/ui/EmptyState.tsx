import type { ReactNode } from 'react';
import { cx } from './classNames.ts';
import styles from './emptyState.module.css';

/** Nothing is here, why, and what to do about it. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={cx(styles.empty)}>
      {icon !== undefined && (
        <span className={cx(styles.icon)} aria-hidden="true">
          {icon}
        </span>
      )}
      <p className={cx(styles.title)}>{title}</p>
      {children !== undefined && <div className={cx(styles.words)}>{children}</div>}
      {actions !== undefined && <div className={cx(styles.actions)}>{actions}</div>}
    </div>
  );
}
