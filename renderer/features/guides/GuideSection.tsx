import { type ReactNode, useMemo } from 'react';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { familyName } from '../../../data/domain/family/familyIds.ts';
import type { Release } from '../../../data/domain/release.ts';
import { isForChecklist } from '../../../data/guides/guideChecklist.ts';
import { guidesOf } from '../../../data/guides/guidesOf.ts';
import { playbookOf } from '../../../data/guides/playbook.ts';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { AddAllToChecklist } from './AddToChecklist.tsx';
import { GuideLink } from './GuideLink.tsx';
import { GuideParts } from './GuideParts.tsx';
import styles from './guide.module.css';
import { MyChecklistContext, useChecklistOf } from './myChecklist.ts';

/** The guide of a code: what was written for it, else the playbooks of its families, with the code's own facts. */
export function GuideSection({
  record,
  release,
  mentions,
}: {
  readonly record: CodeRecord;
  readonly release: Release;
  /** What guides from elsewhere say of the code. */
  readonly mentions: ReactNode;
}) {
  const guide = useMemo(() => guidesOf(record), [record]);
  const guides = useMemo(() => [...guide.authored, ...guide.families.map(playbookOf)], [guide]);
  const mine = useChecklistOf(guides);
  const blocks = useMemo(() => guide.sections.flatMap(({ parts }) => parts.flatMap(part => part.blocks)), [guide]);
  const addAll = () =>
    mine.addAll(
      guides.map(({ id }) => {
        const own = guide.sections.flatMap(({ parts }) => parts.filter(part => part.guide?.id === id));
        const lines = own.flatMap(part => part.blocks).filter(isForChecklist);
        return { guideId: id, blocks: lines.filter(line => !mine.has(line.id)) };
      }),
    );
  const hasMore = blocks.some(block => isForChecklist(block) && !mine.has(block.id));
  return (
    <MyChecklistContext value={mine}>
      <DetailSection id="code-guide" title="Guide" actions={<AddAllToChecklist hasMore={hasMore} onAdd={addAll} />}>
        <div className={styles.about}>
          {guide.authored.map(({ id, title, summary }) => (
            <p key={id}>
              <GuideLink id={id}>{title}</GuideLink>. {summary}
            </p>
          ))}
          <p className={styles.families}>
            {guide.families.length === 1 ? 'Family: ' : 'Families: '}
            {guide.families.map((family, at) => (
              <span key={family}>
                {at > 0 && '; '}
                <GuideLink id={playbookOf(family).id}>{familyName(family)}</GuideLink>
              </span>
            ))}
          </p>
          {mentions}
        </div>
        <GuideParts guide={guide} guides={guides} blocks={blocks} release={release} />
      </DetailSection>
    </MyChecklistContext>
  );
}
