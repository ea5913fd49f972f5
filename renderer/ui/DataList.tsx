import type { ReactNode } from 'react';
import { cx } from './classNames.ts';
import styles from './dataList.module.css';

export interface DataEntry {
  readonly term: string;
  readonly value: ReactNode;
}

/** Names and values in two aligned columns (`dl`), folding to one when there is no room. */
export function DataList({ entries }: { readonly entries: readonly DataEntry[] }) {
  return (
    <dl className={cx(styles.list)}>
      {entries.map(entry => (
        <div key={entry.term} className={cx(styles.entry)}>
          <dt className={cx(styles.term)}>{entry.term}</dt>
          <dd className={cx(styles.value)}>{entry.value}</dd>
        </div>
      ))}
    </dl>
  );
}
