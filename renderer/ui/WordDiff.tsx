import { Fragment } from 'react';
import { wordDifference } from '../../data/domain/wordDifference.ts';
import { cx } from './classNames.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './wordDiff.module.css';

/** One text with the words it lost struck out and those it gained marked: by line and shape, and in words when read aloud. */
export function WordDiff({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span className={cx(styles.text)}>
      {wordDifference(before, after).map(({ kind, text, isSpaced }, at, runs) => (
        // The runs of one difference never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: there is nothing else to tell two runs apart by
        <Fragment key={at}>
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
