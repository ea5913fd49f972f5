import { formatIcd10cmCode } from '../../../data/domain/icd10cmCode.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countOf, formatCount } from '../../ui/figures.ts';
import type { ChangeList, ImportPreview } from '../../workers/import/protocol.ts';
import styles from './differences.module.css';

/** What this file would change against the release in use: added, removed, reworded. */
export function Differences({ preview }: { readonly preview: ImportPreview }) {
  const { difference, series } = preview;
  if (difference === undefined) {
    return (
      <p className={styles.none}>No earlier official release is installed, so there is nothing to compare with.</p>
    );
  }
  const { against, added, removed, reworded } = difference;
  const total = added.count + removed.count + reworded.count;
  const isIcd = series === 'icd10cm';
  return (
    <>
      <p className={styles.against}>
        {total === 0 ? `The same codes and texts as ${against.title}.` : `Compared with ${against.title}`}
      </p>
      <Changes title="Added" list={added} isIcd={isIcd} />
      <Changes title="Removed" list={removed} isIcd={isIcd} />
      <Changes title="Reworded" list={reworded} isIcd={isIcd} />
    </>
  );
}

function Changes({
  title,
  list,
  isIcd,
}: {
  readonly title: string;
  readonly list: ChangeList;
  readonly isIcd: boolean;
}) {
  if (list.count === 0) return null;
  const more = list.count - list.samples.length;
  return (
    <Disclosure title={title} count={formatCount(list.count)}>
      <ul>
        {list.samples.map(({ code, text, before }) => (
          <li key={code} className={styles.change}>
            <code className={styles.code}>{isIcd ? formatIcd10cmCode(code) : code}</code>
            <span>
              {before !== undefined && <del className={styles.before}>{before}</del>}
              {text}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>and {countOf(more, 'more', 'more')}</p>}
    </Disclosure>
  );
}
