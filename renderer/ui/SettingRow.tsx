import type { ReactNode } from 'react';
import styles from './settingRow.module.css';

/** One line of a settings panel: what it is about, what is so now, and what can be done about it. */
export function SettingRow({
  title,
  note,
  children,
}: {
  readonly title: string;
  /** Keeps its place while there is nothing to say yet. */
  readonly note: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.row}>
      <div>
        <p>{title}</p>
        <p className={styles.note}>{note}</p>
      </div>
      {children}
    </div>
  );
}
