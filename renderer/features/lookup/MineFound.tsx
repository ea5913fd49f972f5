import { memo } from 'react';
import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { MineFound as Found } from '../../../data/domain/mine/findMine.ts';
import styles from './mineFound.module.css';

/** What the person wrote that holds the words in the box: beneath the codes, under headings of its own. */
export const MineFound = memo(function MineFound({
  found,
  onOpenPage,
}: {
  readonly found: Found;
  readonly onOpenPage: (key: CodeKey) => void;
}) {
  if (found.bookmarks.length === 0 && found.notes.length === 0) return null;
  return (
    <div className={styles.mine}>
      {found.bookmarks.length > 0 && (
        <section aria-labelledby="found-bookmarks">
          <h2 id="found-bookmarks" className={styles.title}>
            Your bookmarks
          </h2>
          <ul>
            {found.bookmarks.map(({ key, text }) => (
              <li key={key}>
                <MineRow codeKey={key} text={text} onOpenPage={onOpenPage} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.notes.length > 0 && (
        <section aria-labelledby="found-notes">
          <h2 id="found-notes" className={styles.title}>
            Your notes
          </h2>
          <ul>
            {found.notes.map(({ id, key, excerpt }) => (
              <li key={id}>
                <MineRow codeKey={key} text={excerpt} onOpenPage={onOpenPage} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
});

/** One code with a line beside it, as a button that opens it. */
export function MineRow({
  codeKey,
  text,
  aside,
  onOpenPage,
}: {
  readonly codeKey: CodeKey;
  readonly text: string;
  /** A word at the end of the line: a key, a count. */
  readonly aside?: string;
  readonly onOpenPage: (key: CodeKey) => void;
}) {
  const { system, code } = splitCodeKey(codeKey);
  return (
    <button type="button" className={styles.row} onClick={() => onOpenPage(codeKey)}>
      <span className={styles.code}>{printedCode(system, code)}</span> <span className={styles.text}>{text}</span>{' '}
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </button>
  );
}
