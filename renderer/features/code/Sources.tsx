import type { CodeSystem } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import { useCompanions } from '../../hooks/useCompanions.ts';
import { DataList } from '../../ui/DataList.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { notLoaded } from './notLoaded.ts';
import { sectionHead } from './sections.ts';
import { sourceLine } from './sourceLine.ts';
import styles from './sources.module.css';

/** Where what is shown is from, and what is not loaded. */
export function Sources({ system, release }: { readonly system: CodeSystem; readonly release: Release }) {
  const installed = useCompanions();
  useLayerTold(installed !== undefined);
  const loaded = new Set(installed?.filter(({ isActive }) => isActive).map(({ companion }) => companion.kind));
  const text = (
    <>
      {sourceLine(release)}
      {release.kind === 'starter' && (
        <span className={styles.starter}>
          Starter pack: not a full code set. Import the official release in the Library.
        </span>
      )}
    </>
  );
  return (
    <DetailSection {...sectionHead('source')}>
      <DataList
        entries={[
          { term: 'Official text and fields', value: text },
          ...(installed === undefined ? [] : notLoaded(system, loaded)).map(({ layer, words }) => ({
            term: layer,
            value: <span className={styles.notLoaded}>{words}</span>,
          })),
        ]}
      />
    </DetailSection>
  );
}
