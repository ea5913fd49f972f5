import { memo } from 'react';
import type { Denial, GuideBlock } from '../../../data/guides/guide.ts';
import type { GuideSource } from '../../../data/guides/guideSource.ts';
import { plainText } from '../../../data/guides/guideText.ts';
import { checkName } from '../../../data/guides/guideWords.ts';
import { AddToChecklist } from './AddToChecklist.tsx';
import { GuideCode, GuideText } from './GuideText.tsx';
import styles from './guide.module.css';
import { SourceMark } from './SourceMark.tsx';

/** A reason for denial, its answer, and what bears on it. */
export const DenialBlock = memo(function DenialBlock({
  denial,
  guideId,
  all,
  sources,
}: {
  readonly denial: Denial;
  readonly guideId?: string;
  readonly all: readonly GuideBlock[];
  readonly sources: readonly GuideSource[];
}) {
  const { text, answer, bearsOn } = denial;
  const requirements = bearsOn.flatMap(link => {
    const found = link.kind === 'requirement' ? all.find(({ id }) => id === link.id) : undefined;
    return found?.type === 'statement' ? [found] : [];
  });
  const modifiers = bearsOn.flatMap(link => (link.kind === 'modifier' ? [link.code] : []));
  const checks = bearsOn.flatMap(link => (link.kind === 'check' ? [checkName(link.check)] : []));
  return (
    <>
      <div className={styles.denial}>
        <p className={styles.reason}>
          <GuideText text={text} />
        </p>
        <p>
          <GuideText text={answer} />
          <SourceMark ids={denial.sources} sources={sources} />
        </p>
        <ul className={styles.bears}>
          {requirements.map(({ id, text: needed }) => (
            <li key={id}>
              <button type="button" className={styles.jump} onClick={() => jumpTo(id)}>
                {plainText(needed)}
              </button>
            </li>
          ))}
          {modifiers.length > 0 && (
            <li>
              {modifiers.length === 1 ? 'Modifier ' : 'Modifiers '}
              {modifiers.map((code, at) => (
                <span key={code}>
                  {at > 0 && ', '}
                  <GuideCode code={code} />
                </span>
              ))}
            </li>
          )}
          {checks.length > 0 && <li>Check {checks.join(', ')}</li>}
        </ul>
      </div>
      {guideId !== undefined && <AddToChecklist guideId={guideId} block={denial} />}
    </>
  );
});

/** Brings the requirement into view and the keyboard to it. */
function jumpTo(id: string): void {
  const line = document.getElementById(`guide-${id}`);
  line?.scrollIntoView({ block: 'center' });
  line?.querySelector('button')?.focus({ preventScroll: true });
}
