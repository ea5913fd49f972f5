import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { marksOfCode } from '../../../data/domain/mine/keptGuide.ts';
import { describeCounts } from '../../../data/guides/verifier/findingWords.ts';
import { useGuidesMentioning } from '../../hooks/guides/useKeptGuides.ts';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './guideCheck.module.css';
import { KeptGuideLink } from './KeptGuideLink.tsx';

/** Which kept guides speak of a code, and how what they say of it is marked; nothing where none does. */
export function KeptMentions({
  codeKey,
  isAlone = false,
}: {
  readonly codeKey: CodeKey;
  /** The code has no guide of ours beside which they could stand. */
  readonly isAlone?: boolean;
}) {
  const mentioning = useGuidesMentioning(codeKey);
  useLayerTold(isAlone && mentioning.state !== 'loading');
  if (mentioning.state !== 'ready' || mentioning.value.length === 0) return null;
  const list = (
    <ul className={styles.mentions} aria-label="Guides from elsewhere">
      {mentioning.value.map(guide => {
        const counts = marksOfCode(guide, codeKey);
        return (
          <li key={guide.id}>
            Mentioned in <KeptGuideLink guide={guide} />:{' '}
            <StatusMark tone={counts.contradicted > 0 ? 'stop' : 'neutral'}>{describeCounts(counts)}</StatusMark>
          </li>
        );
      })}
    </ul>
  );
  return isAlone ? (
    <DetailSection id="code-guide" title="Guides">
      {list}
    </DetailSection>
  ) : (
    list
  );
}
