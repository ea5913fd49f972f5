import type { TouchedCode } from '../../../data/domain/mine/touched.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import { countOf } from '../../ui/figures.ts';
import styles from './mineLines.module.css';

/** In UTF-16 units: enough to know a note again. */
const NOTE_EXCERPT = 90;

/** What of the person's names the code. */
export function MineLines({ touched }: { readonly touched: TouchedCode }) {
  const { go } = useNavigation();
  const { bookmarks, notes, names, isRecent, encounters, templates } = touched;
  return (
    <ul className={styles.lines} aria-label="What of yours names this code">
      {bookmarks.length > 0 && <li>{countOf(bookmarks.length, 'bookmark')}</li>}
      {notes.map(({ id, text }) => (
        <li key={id}>Note: “{text.length > NOTE_EXCERPT ? `${text.slice(0, NOTE_EXCERPT)}…` : text}”</li>
      ))}
      {names.map(({ id, name }) => (
        <li key={id}>Called “{name}” here</li>
      ))}
      {encounters.map(({ id, label, dateOfService }) => (
        <li key={id}>
          Open encounter{' '}
          <button type="button" className={styles.link} onClick={() => go({ place: 'encounters', id })}>
            {label}
          </button>
          , {dateOfService}: judged by its own date of service
        </li>
      ))}
      {templates.map(({ id, name }) => (
        <li key={id}>Checklist “{name}”</li>
      ))}
      {isRecent && <li>Looked at lately</li>}
    </ul>
  );
}
