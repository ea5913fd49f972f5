import { useMemo } from 'react';
import type { Guide } from '../../../data/guides/guide.ts';
import { isForChecklist } from '../../../data/guides/guideChecklist.ts';
import { guideKindName, sectionName } from '../../../data/guides/guideWords.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { PageColumn } from '../../ui/PageColumn.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { AddAllToChecklist } from './AddToChecklist.tsx';
import { GuideBlocks } from './GuideBlocks.tsx';
import { GuideCode } from './GuideText.tsx';
import styles from './guide.module.css';
import { areOfSeveralKinds } from './kindsOf.ts';
import { MyChecklistContext, useChecklistOf } from './myChecklist.ts';
import { GuideSources } from './SourceMark.tsx';

const ALL: { readonly place: 'guides' } = { place: 'guides' };

/** One guide on its own page. */
export function OpenedGuide({ guide }: { readonly guide: Guide }) {
  const linkTo = useLink();
  const guides = useMemo(() => [guide], [guide]);
  const mine = useChecklistOf(guides);
  const blocks = useMemo(() => guide.sections.flatMap(section => section.blocks), [guide]);
  const lines = blocks.filter(isForChecklist);
  const hasMore = lines.some(({ id }) => !mine.has(id));
  return (
    <MyChecklistContext value={mine}>
      <PageColumn>
        <BackLink {...linkTo(ALL)}>All guides</BackLink>
        <PageHeading
          actions={
            <AddAllToChecklist
              hasMore={hasMore}
              onAdd={() => mine.addAll([{ guideId: guide.id, blocks: lines.filter(({ id }) => !mine.has(id)) }])}
            />
          }
        >
          {guide.title}
        </PageHeading>
        <div className={styles.about}>
          <p className={styles.from}>
            {guideKindName(guide.kind)}
            {guide.codes.length > 0 && ' for '}
            {guide.codes.map((code, at) => (
              <span key={code}>
                {at > 0 && ', '}
                <GuideCode code={code} />
              </span>
            ))}
          </p>
          {guide.kind !== 'playbook' && <p>{guide.summary}</p>}
        </div>
        {guide.sections.map(({ id, blocks: own }) => (
          <DetailSection key={id} id={`guide-section-${id}`} title={sectionName(id)}>
            <GuideBlocks
              blocks={own}
              guideId={guide.id}
              all={blocks}
              sources={guide.sources}
              saysKinds={areOfSeveralKinds(own)}
            />
          </DetailSection>
        ))}
        <DetailSection id="guide-section-sources" title="Sources">
          <GuideSources sources={guide.sources} />
          {guide.disclaimer !== undefined && <p className={styles.disclaimer}>{guide.disclaimer}</p>}
        </DetailSection>
      </PageColumn>
    </MyChecklistContext>
  );
}
