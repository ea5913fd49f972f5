import type { ReactNode } from 'react';
import styles from './settingRow.module.css';

/** One matter of a settings panel: what it is, how it stands, what can be done about it. */
export function SettingRow({
  title,
  children,
  actions,
}: {
  readonly title: string;
  /** How it stands. It keeps its place while there is nothing to say yet. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={styles.row}>
      <div>
        <h3 className={styles.title}>{title}</h3>
        <div className={styles.note}>{children}</div>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
