import { useMemo } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useFoundCodes } from '../../hooks/codes/useFoundCodes.ts';
import { useStartCodes } from '../../hooks/visits/useStartCodes.ts';
import { countOf } from '../../ui/figures.ts';
import { MineRow } from './MineFound.tsx';
import styles from './myStart.module.css';

/** Beside the recents while the box is empty: the first bookmarks with their keys, and what is opened most. */
export function MyStart({ onOpenPage }: { readonly onOpenPage: (key: CodeKey) => void }) {
  const { quick, mostUsed } = useStartCodes();
  const keys = useMemo(() => [...quick, ...mostUsed.map(({ key }) => key)], [quick, mostUsed]);
  const codes = useFoundCodes(keys);
  const textOf = (key: CodeKey) => (codes.state === 'ready' ? (codes.value.get(key)?.record.longText ?? '') : '');
  if (keys.length === 0) return null;
  return (
    <div className={styles.start}>
      {quick.length > 0 && (
        <section aria-labelledby="start-bookmarks">
          <h2 id="start-bookmarks" className={styles.title}>
            Bookmarks
          </h2>
          <ul>
            {quick.map((key, at) => (
              <li key={key}>
                <MineRow codeKey={key} text={textOf(key)} aside={`Alt+${at + 1}`} onOpenPage={onOpenPage} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mostUsed.length > 0 && (
        <section aria-labelledby="start-most-used">
          <h2 id="start-most-used" className={styles.title}>
            Most used
          </h2>
          <ul>
            {mostUsed.map(({ key, count }) => (
              <li key={key}>
                <MineRow codeKey={key} text={textOf(key)} aside={countOf(count, 'time')} onOpenPage={onOpenPage} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
