import type { ReactNode } from 'react';
import styles from './detailSection.module.css';
import { SECTIONS, type SectionId, sectionElementId } from './sections.ts';

/** One layer of what is known of a code: a named region with its title and, beneath, where it is from. */
export function DetailSection({
  section,
  title = SECTIONS[section],
  note,
  children,
}: {
  readonly section: SectionId;
  /** Where the section's usual name says too little. */
  readonly title?: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const titleId = sectionElementId(section);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}
