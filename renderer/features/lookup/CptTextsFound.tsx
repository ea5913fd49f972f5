import { type CodeKey, codeKeyOf } from '../../../data/domain/codeKey.ts';
import type { CptTextsFound as Found } from '../../../data/domain/cptTextIndex.ts';
import { countOf } from '../../ui/figures.ts';
import { MineRow } from './MineFound.tsx';
import styles from './mineFound.module.css';

/** CPT codes whose licensed texts hold the words in the box. */
export function CptTextsFound({
  found: { hits, total, isNear },
  onOpenPage,
}: {
  readonly found: Found;
  readonly onOpenPage: (key: CodeKey) => void;
}) {
  if (hits.length === 0) return null;
  const more = total - hits.length;
  return (
    <section aria-labelledby="found-cpt-texts">
      <h2 id="found-cpt-texts" className={styles.title}>
        From your licensed CPT texts, © AMA
      </h2>
      {isNear && <p className={styles.more}>No text has these words as typed. These differ by a letter.</p>}
      <ul>
        {hits.map(({ code, text }) => (
          <li key={code}>
            <MineRow codeKey={codeKeyOf('cpt', code)} text={text} aside="CPT" onOpenPage={onOpenPage} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>And {countOf(more, 'more code')}: add a word to narrow them.</p>}
    </section>
  );
}
