import { longDate } from '../../../data/domain/dateWords.ts';
import type { Encounter } from '../../../data/domain/mine/encounter.ts';
import { plainLine } from '../../../data/domain/mine/plainText.ts';
import type { TouchedCode } from '../../../data/domain/mine/touched.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { countOf } from '../../ui/figures.ts';
import styles from './mineLines.module.css';

/** In UTF-16 units: enough to know a note again. */
const NOTE_EXCERPT = 90;

/** What of the person's names the code. */
export function MineLines({
  touched,
  isOffered,
}: {
  readonly touched: TouchedCode;
  /** Encounters that are offered another code: they are named there. */
  readonly isOffered: (encounter: Encounter) => boolean;
}) {
  const { go } = useNavigation();
  const { change, bookmarks, notes, names, isRecent, encounters, templates } = touched;
  const { ending } = change;
  return (
    <ul className={styles.lines} aria-label="What of yours names this code">
      {bookmarks.length > 0 && <li>{countOf(bookmarks.length, 'bookmark')}</li>}
      {notes.map(({ id, text }) => (
        <li key={id}>Note: “{excerptOf(text)}”</li>
      ))}
      {names.map(({ id, name }) => (
        <li key={id}>Called “{name}” here</li>
      ))}
      {encounters
        .filter(each => !isOffered(each))
        .map(({ id, label, dateOfService }) => (
          <li key={id}>
            Open encounter{' '}
            <button type="button" className={styles.link} onClick={() => go({ place: 'encounters', id })}>
              {label}
            </button>
            , {longDate(dateOfService)}
            {ending !== undefined && ': before the end, nothing to change'}
          </li>
        ))}
      {templates.map(({ id, name }) => (
        <li key={id}>Checklist “{name}”</li>
      ))}
      {isRecent && <li>Looked at lately</li>}
    </ul>
  );
}

function excerptOf(text: string): string {
  const plain = text.split('\n').map(plainLine).filter(Boolean).join(' ');
  return plain.length > NOTE_EXCERPT ? `${plain.slice(0, NOTE_EXCERPT).trimEnd()}…` : plain;
}
