import type { CodeSystem } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import { useCompanions } from '../../hooks/releases/useCompanions.ts';
import { DataList } from '../../ui/DataList.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { sectionHead } from './sections.ts';
import { sourceLine } from './sourceLine.ts';
import styles from './sources.module.css';

const NO_INSTRUCTIONS = {
  term: 'Instructions',
  value: <span className={styles.notLoaded}>The tabular list (includes, excludes, code first) is not loaded.</span>,
};

/** Where the official text is from; that instructions are not loaded, or silence would be taken for “nothing applies”. Other layers say so themselves. */
export function Sources({ system, release }: { readonly system: CodeSystem; readonly release: Release }) {
  const installed = useCompanions();
  useLayerTold(installed !== undefined);
  const hasTabular = installed?.some(({ isActive, companion }) => isActive && companion.kind === 'icd10cm-tabular');
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
          ...(system === 'icd10cm' && hasTabular === false ? [NO_INSTRUCTIONS] : []),
        ]}
      />
    </DetailSection>
  );
}
