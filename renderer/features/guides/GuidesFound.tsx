import { useMemo } from 'react';
import { guideKindName } from '../../../data/guides/guideWords.ts';
import { guidesAbout } from './allGuides.ts';
import { GuideLink } from './GuideLink.tsx';
import styles from './guidesFound.module.css';

const SHOWN = 3;

/** Guides that hold the words in the box, beneath the codes. */
export function GuidesFound({ text }: { readonly text: string }) {
  const found = useMemo(() => guidesAbout(text).slice(0, SHOWN), [text]);
  if (found.length === 0) return null;
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
      </ul>
    </section>
  );
}
