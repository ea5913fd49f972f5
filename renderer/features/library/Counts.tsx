import styles from './counts.module.css';
import type { CountEntry } from './countWords.ts';

/** Figures side by side, each under its name. */
export function Counts({ entries }: { readonly entries: readonly CountEntry[] }) {
  return (
    <dl className={styles.counts}>
      {entries.map(({ label, count }) => (
        <div key={label} className={styles.entry}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.count}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
