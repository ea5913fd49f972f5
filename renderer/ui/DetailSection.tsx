import { type ReactNode, useContext, useEffect } from 'react';
import styles from './detailSection.module.css';
import { SectionBookContext } from './sections.ts';

/** One layer of what is known of a code: a named region with its title and, beneath, where it is from. */
export function DetailSection({
  id,
  title,
  actions,
  note,
  children,
}: {
  /** Element id of the heading: unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const book = useContext(SectionBookContext);
  useEffect(() => book?.add({ id, title }), [book, id, title]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}
