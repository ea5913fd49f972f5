import { useMemo } from 'react';
import { marksOfGuide } from '../../../data/domain/mine/keptGuide.ts';
import { planRemoveGuide } from '../../../data/domain/mine/planKeptGuides.ts';
import { findKeptGuides, indexKeptGuides } from '../../../data/guides/findKeptGuides.ts';
import { describeCounts } from '../../../data/guides/verifier/findingWords.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useKeptGuides } from '../../hooks/guides/useKeptGuides.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './guideCheck.module.css';
import { KeptGuideLink } from './KeptGuideLink.tsx';
import { newsOf } from './MarksNews.tsx';

/** The guides from elsewhere that were kept, with the count of their marks; nothing where there are none. */
export function KeptGuideList({ query }: { readonly query: string }) {
  const { user } = useStores();
  const { follow } = useActs();
  const kept = useKeptGuides();
  const all = kept.state === 'ready' ? kept.value : undefined;
  const index = useMemo(() => indexKeptGuides(all ?? []), [all]);
  const shown = query.trim() === '' ? (all ?? []) : findKeptGuides(index, query);
  if (shown.length === 0) return null;
  return (
    <section className={styles.kept} aria-labelledby="kept-guides">
      <h2 id="kept-guides" className={styles.heading}>
        From elsewhere, checked
      </h2>
      <ul className={styles.passages}>
        {shown.map(guide => {
          const counts = marksOfGuide(guide);
          return (
            <li key={guide.id} className={styles.keptRow}>
              <div className={styles.keptWords}>
                <KeptGuideLink guide={guide} />
                <span className={styles.aside}>
                  {newsOf(guide)} {guide.against.map(({ title }) => title).join('; ')}
                </span>
              </div>
              <StatusMark tone={counts.contradicted > 0 ? 'stop' : 'neutral'}>{describeCounts(counts)}</StatusMark>
              <Button
                variant="quiet"
                size="sm"
                aria-label={`Remove ${guide.title}`}
                onPress={() =>
                  void follow(user.keptGuides.change(guide.id, planRemoveGuide), `Removed the guide “${guide.title}”`)
                }
              >
                Remove
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
