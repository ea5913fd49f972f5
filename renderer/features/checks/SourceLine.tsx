import type { CheckSource } from '../../../data/checks/checkLookups.ts';
import styles from './editsSection.module.css';

/** The edition and the file a fact is from. */
export function SourceLine({ source: { title, fileName } }: { readonly source: CheckSource }) {
  return (
    <span className={styles.source}>
      {title}, {fileName}
    </span>
  );
}

/** Nothing is loaded for the day; said with what is loaded for other days. */
export function NotLoaded({ installed }: { readonly installed: readonly string[] }) {
  return (
    <span className={styles.muted}>
      Not loaded for this date.{installed.length > 0 && ` Loaded, for other dates: ${installed.join('; ')}.`}
    </span>
  );
}
