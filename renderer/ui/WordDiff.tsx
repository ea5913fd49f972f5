import { Fragment } from 'react';
import { type WordRun, wordDifference } from '../../data/domain/wordDifference.ts';
import { cx } from './classNames.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './wordDiff.module.css';

/** One text with the words it lost struck out and those it gained marked: by line and shape, and in words when read aloud. */
export function WordDiff({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span className={cx(styles.text)}>
      {placedRuns(wordDifference(before, after)).map(({ place, kind, text, isSpaced }, at, runs) => (
        <Fragment key={place}>
          {(isSpaced || (kind === 'added' && runs[at - 1]?.kind === 'removed')) && ' '}
          {kind === 'kept' && text}
          {kind === 'removed' && (
            <del className={cx(styles.removed)}>
              <VisuallyHidden>removed: </VisuallyHidden>
              {text}
            </del>
          )}
          {kind === 'added' && (
            <ins className={cx(styles.added)}>
              <VisuallyHidden>added: </VisuallyHidden>
              {text}
            </ins>
          )}
        </Fragment>
      ))}
    </span>
  );
}

/** Each run with where it begins among the words of both texts: no two begin at one place. */
function placedRuns(runs: readonly WordRun[]): readonly (WordRun & { readonly place: number })[] {
  let place = 0;
  return runs.map(run => {
    const placed = { ...run, place };
    place += run.text.length;
    return placed;
  });
}
