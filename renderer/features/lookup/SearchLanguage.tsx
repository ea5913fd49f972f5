import styles from './searchLanguage.module.css';
import { ABOUT_HYPHENS, SEARCH_LANGUAGE } from './searchLanguage.ts';

/** What can be typed into the search box, as a list of examples. */
export function SearchLanguage() {
  return (
    <>
      <dl className={styles.list}>
        {SEARCH_LANGUAGE.map(({ text, means }) => (
          <div key={text} className={styles.phrase}>
            <dt>
              <code className={styles.text}>{text}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{ABOUT_HYPHENS}</p>
    </>
  );
}
