import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { BROWSE_PARTS, type BrowsePart } from '../../hooks/navigation/address.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import styles from './browsePage.module.css';
import { CodeTree } from './CodeTree.tsx';
import { OwnListsPart } from './OwnListsPart.tsx';
import { TermTablePart } from './TermTablePart.tsx';

const NAMES: Readonly<Record<BrowsePart, string>> = {
  icd10cm: 'ICD-10-CM',
  hcpcs: 'HCPCS',
  hcpcsmod: 'Modifiers',
  drugs: 'Drug table',
  neoplasms: 'Neoplasm table',
  'external-causes': 'External causes',
  index: 'Alphabetic index',
  lists: 'Your lists',
};

/** The code systems as trees, the tables of ICD-10-CM and the person's own lists, opened to where one was. */
export function BrowsePage({ part, at }: { readonly part: BrowsePart; readonly at: CodeKey | undefined }) {
  const { replace } = useNavigation();
  return (
    <div className={styles.page}>
      <PageHeading>Browse</PageHeading>
      <Choice
        label="What to browse"
        isLabelHidden
        options={BROWSE_PARTS.map(value => ({ value, label: NAMES[value] }))}
        value={part}
        onChange={chosen => replace({ place: 'browse', part: chosen })}
      />
      {part === 'icd10cm' || part === 'hcpcs' || part === 'hcpcsmod' ? (
        <CodeTree key={part} system={part} at={at} />
      ) : part === 'lists' ? (
        <OwnListsPart />
      ) : (
        <TermTablePart key={part} part={part} />
      )}
    </div>
  );
}
