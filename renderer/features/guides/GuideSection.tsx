import { type ReactNode, useMemo } from 'react';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { familyName } from '../../../data/domain/family/familyIds.ts';
import type { Release } from '../../../data/domain/release.ts';
import { isForChecklist } from '../../../data/guides/guideChecklist.ts';
import { RELEASE_SOURCE } from '../../../data/guides/guideSource.ts';
import { type CodeGuideSection, guidesOf } from '../../../data/guides/guidesOf.ts';
import { guideKindName, sectionName } from '../../../data/guides/guideWords.ts';
import { playbookOf } from '../../../data/guides/playbook.ts';
import { cx } from '../../ui/classNames.ts';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import inTurn from '../../ui/inTurn.module.css';
import { AddAllToChecklist } from './AddToChecklist.tsx';
import { GuideBlocks } from './GuideBlocks.tsx';
import { GuideLink } from './GuideLink.tsx';
import styles from './guide.module.css';
import { areOfSeveralKinds } from './kindsOf.ts';
import { MyChecklistContext, useChecklistOf } from './myChecklist.ts';
import { GuideSources } from './SourceMark.tsx';

/** What is open at first: what most visits to a guide are for. */
const OPEN_AT_FIRST: ReadonlySet<CodeGuideSection['id']> = new Set([
  'purpose',
  'unit',
  'codes',
  'documentation',
  'denials',
]);

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
  useLayerTold(true);
  const guide = useMemo(() => guidesOf(record), [record]);
  const guides = useMemo(() => [...guide.authored, ...guide.families.map(playbookOf)], [guide]);
  const mine = useChecklistOf(guides);
  const blocks = useMemo(() => guide.sections.flatMap(({ parts }) => parts.flatMap(part => part.blocks)), [guide]);
  const sources = guide.sources.map(source =>
    source.id === RELEASE_SOURCE ? { ...source, title: `${source.title}: ${release.title}` } : source,
  );
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
        <div className={cx(styles.parts, inTurn.inTurn)}>
          {guide.sections.map(({ id, parts }) => (
            <Disclosure key={id} title={sectionName(id)} isOpenAtFirst={OPEN_AT_FIRST.has(id)}>
              {parts.map(part => (
                <div key={part.guide?.id ?? 'record'} className={styles.part}>
                  {part.guide !== undefined && guides.length > 1 && (
                    <p className={styles.from}>
                      {guideKindName(part.guide.kind)}: {part.guide.title}
                    </p>
                  )}
                  <GuideBlocks
                    blocks={part.blocks}
                    all={blocks}
                    sources={sources}
                    saysKinds={areOfSeveralKinds(parts.flatMap(each => each.blocks))}
                    {...(part.guide !== undefined && { guideId: part.guide.id })}
                  />
                </div>
              ))}
            </Disclosure>
          ))}
          <Disclosure title="Sources of this guide" count={String(sources.length)}>
            <GuideSources sources={sources} />
            {guide.disclaimers.map(words => (
              <p key={words} className={styles.disclaimer}>
                {words}
              </p>
            ))}
          </Disclosure>
        </div>
      </DetailSection>
    </MyChecklistContext>
  );
}
