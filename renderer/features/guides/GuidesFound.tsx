import { useMemo } from 'react';
import { marksOfGuide } from '../../../data/domain/mine/keptGuide.ts';
import { findKeptGuides, indexKeptGuides } from '../../../data/guides/findKeptGuides.ts';
import { guideKindName } from '../../../data/guides/guideWords.ts';
import { keptGuideAddress } from '../../hooks/guides/keptGuideAddress.ts';
import { useKeptGuides } from '../../hooks/guides/useKeptGuides.ts';
import { guidesAbout } from './allGuides.ts';
import { GuideLink } from './GuideLink.tsx';
import styles from './guidesFound.module.css';

const SHOWN = 3;

/** Guides that hold the words in the box, beneath the codes: those of the app, then those from elsewhere that were kept. */
export function GuidesFound({ text }: { readonly text: string }) {
  const found = useMemo(() => guidesAbout(text).slice(0, SHOWN), [text]);
  const live = useKeptGuides();
  const index = useMemo(() => indexKeptGuides(live.state === 'ready' ? live.value : []), [live]);
  const kept = useMemo(() => findKeptGuides(index, text).slice(0, SHOWN), [index, text]);
  if (found.length === 0 && kept.length === 0) return null;
  return (
    <section className={styles.found} aria-labelledby="found-guides">
      <h2 id="found-guides" className={styles.title}>
        Guides
      </h2>
      <ul>
        {found.map(({ id, kind, title }) => (
          <li key={id} className={styles.row}>
            <GuideLink id={id}>{title}</GuideLink> <span className={styles.aside}>{guideKindName(kind)}</span>
          </li>
        ))}
        {kept.map(guide => (
          <li key={guide.id} className={styles.row}>
            <GuideLink id={keptGuideAddress(guide.id).id}>{guide.title}</GuideLink>{' '}
            <span className={styles.aside}>Checked, {marksOfGuide(guide).contradicted} contradicted</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
