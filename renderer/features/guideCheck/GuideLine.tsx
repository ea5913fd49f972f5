import type { ReactNode } from 'react';
import styles from './guideCheck.module.css';

/** A line about a guide, beneath its title. */
export function GuideLine({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}
