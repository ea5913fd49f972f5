import { memo } from 'react';
import type { Statement } from '../../../data/guides/guide.ts';
import { isForChecklist } from '../../../data/guides/guideChecklist.ts';
import type { GuideSource } from '../../../data/guides/guideSource.ts';
import { AddToChecklist } from './AddToChecklist.tsx';
import { GuideText } from './GuideText.tsx';
import styles from './guide.module.css';
import { SourceMark } from './SourceMark.tsx';

/** One statement: its text, its source, and for a requirement the way to the checklist. */
export const StatementBlock = memo(function StatementBlock({
  statement,
  guideId,
  sources,
}: {
  readonly statement: Statement;
  readonly guideId?: string;
  readonly sources: readonly GuideSource[];
}) {
  return (
    <>
      <p className={styles.text}>
        <GuideText text={statement.text} />
        <SourceMark ids={statement.sources} sources={sources} />
      </p>
      {guideId !== undefined && isForChecklist(statement) && <AddToChecklist guideId={guideId} block={statement} />}
    </>
  );
});
