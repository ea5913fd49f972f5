import { type ReactNode, useId } from 'react';
import styles from './detailSection.module.css';

/** One layer of what is known of a code: a named region with its title and, beneath, where it is from. */
export function DetailSection({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}
