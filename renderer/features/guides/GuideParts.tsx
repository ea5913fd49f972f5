import { memo, useMemo } from 'react';
import type { Release } from '../../../data/domain/release.ts';
import type { Guide, GuideBlock } from '../../../data/guides/guide.ts';
import { type GuideSource, RELEASE_SOURCE } from '../../../data/guides/guideSource.ts';
import type { CodeGuide, CodeGuideSection } from '../../../data/guides/guidesOf.ts';
import { guideKindName, sectionName } from '../../../data/guides/guideWords.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { useOneByOne } from '../../ui/useOneByOne.ts';
import { GuideBlocks } from './GuideBlocks.tsx';
import styles from './guide.module.css';
import { firstLines, guideSteps } from './guideSteps.ts';
import { areOfSeveralKinds } from './kindsOf.ts';
import { GuideSources } from './SourceMark.tsx';

/** What is open at first: what most visits to a guide are for. */
const OPEN_AT_FIRST: ReadonlySet<CodeGuideSection['id']> = new Set([
  'purpose',
  'unit',
  'codes',
  'documentation',
  'denials',
]);

/** The parts of the guide of a code, one after the other; not drawn again for what is on the person's checklist. */
export const GuideParts = memo(function GuideParts({
  guide,
  guides,
  blocks,
  release,
}: {
  readonly guide: CodeGuide;
  /** Those it is put together from. */
  readonly guides: readonly Guide[];
  /** Of all parts. */
  readonly blocks: readonly GuideBlock[];
  readonly release: Release;
}) {
  const sources = useMemo(
    () =>
      guide.sources.map(source =>
        source.id === RELEASE_SOURCE ? { ...source, title: `${source.title}: ${release.title}` } : source,
      ),
    [guide, release],
  );
  const steps = useMemo(() => guideSteps(guide.sections), [guide]);
  // The sources are a step of their own.
  const all = steps.length + 1;
  const drawn = useOneByOne(all);
  useLayerTold(drawn === all);
  const last = steps[Math.min(drawn, steps.length) - 1];
  return (
    <div className={styles.parts}>
      {guide.sections.slice(0, last === undefined ? 0 : last.section + 1).map((section, at) => (
        <Section
          key={section.id}
          section={section}
          lines={at === last?.section ? last.lines : Number.POSITIVE_INFINITY}
          guides={guides}
          blocks={blocks}
          sources={sources}
        />
      ))}
      {drawn === all && (
        <Disclosure title="Sources of this guide" count={String(sources.length)}>
          <GuideSources sources={sources} />
          {guide.disclaimers.map(words => (
            <p key={words} className={styles.disclaimer}>
              {words}
            </p>
          ))}
        </Disclosure>
      )}
    </div>
  );
});

const Section = memo(function Section({
  section,
  lines,
  guides,
  blocks,
  sources,
}: {
  readonly section: CodeGuideSection;
  /** How many of its lines are drawn yet. */
  readonly lines: number;
  readonly guides: readonly Guide[];
  readonly blocks: readonly GuideBlock[];
  readonly sources: readonly GuideSource[];
}) {
  const saysKinds = areOfSeveralKinds(section.parts.flatMap(part => part.blocks));
  return (
    <Disclosure title={sectionName(section.id)} isOpenAtFirst={OPEN_AT_FIRST.has(section.id)}>
      {firstLines(section, lines).map(part => (
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
            saysKinds={saysKinds}
            {...(part.guide !== undefined && { guideId: part.guide.id })}
          />
        </div>
      ))}
    </Disclosure>
  );
});
