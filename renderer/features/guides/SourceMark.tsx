import type { GuideSource } from '../../../data/guides/guideSource.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './guide.module.css';

/** Between a statement and its mark: a mark never begins a line by itself. */
const BESIDE = '\u00a0';

/** The numbers of a statement's sources in the list beneath the guide, set behind its last word. */
export function SourceMark({
  ids,
  sources,
}: {
  readonly ids: readonly string[];
  readonly sources: readonly GuideSource[];
}) {
  const cited = sources.flatMap((source, at) =>
    ids.includes(source.id) ? [{ title: source.title, number: at + 1 }] : [],
  );
  if (cited.length === 0) return null;
  return (
    <>
      {BESIDE}
      <span className={styles.mark} title={cited.map(({ title }) => title).join('\n')}>
        <VisuallyHidden>{cited.length === 1 ? 'Source' : 'Sources'} </VisuallyHidden>[
        {cited.map(({ number }) => number).join(', ')}]
      </span>
    </>
  );
}

/** The sources of a guide by their numbers. */
export function GuideSources({ sources }: { readonly sources: readonly GuideSource[] }) {
  return (
    <ol className={styles.sources} aria-label="Sources">
      {sources.map(({ id, title, address }) => (
        <li key={id}>
          {title}
          {address !== undefined && `, ${address}`}
        </li>
      ))}
    </ol>
  );
}
