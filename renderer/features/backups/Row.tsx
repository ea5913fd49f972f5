import type { ReactNode } from 'react';
import styles from './backups.module.css';

/** One matter of the panel: what it is, how it stands, what can be done. */
export function Row({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={styles.row}>
      <div>
        <h3 className={styles.rowTitle}>{title}</h3>
        <div className={styles.note}>{children}</div>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
