import { useEffect } from 'react';
import styles from './printedBookmarks.module.css';
import type { ShownBookmark } from './shownBookmarks.ts';

/** The whole list on paper: drawn only while it is printed, since the list on the screen holds only what is in view. */
export function PrintedBookmarks({
  items,
  onDone,
}: {
  readonly items: readonly ShownBookmark[];
  readonly onDone: () => void;
}) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return (
    <table className={styles.list} aria-label="Bookmarks, to be printed">
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Text</th>
          <th scope="col">Folder and labels</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, code, text, caution, folder, labels }) => (
          <tr key={id}>
            <td className={styles.code}>{code}</td>
            <td>
              {text}
              {caution !== undefined && <p className={styles.caution}>{caution}</p>}
            </td>
            <td>{[folder, ...labels.map(({ name }) => name)].filter(Boolean).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
