import type { GuideBlock } from '../../../data/guides/guide.ts';
import { kindName } from '../../../data/guides/guideWords.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './guide.module.css';

export type GuideLine = Extract<GuideBlock, { type: 'statement' | 'denial' }>;

/** The kind of a line in a word: seen where lines of several kinds stand together, elsewhere only heard. */
export function LineKind({ line, isSeen }: { readonly line: GuideLine; readonly isSeen: boolean }) {
  const kind = line.type === 'statement' ? line.kind : 'denial';
  const word = line.type === 'statement' ? kindName(line.kind) : 'Denial';
  if (!isSeen) return <VisuallyHidden>{word}</VisuallyHidden>;
  return (
    <span className={styles.kind} data-kind={kind}>
      {word}
    </span>
  );
}
