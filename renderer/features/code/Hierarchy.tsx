import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../../../data/domain/codeRecord.ts';
import { useFamily } from '../../hooks/codes/useFamily.ts';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { CodeLink } from './CodeLink.tsx';
import styles from './hierarchy.module.css';
import { sectionHead } from './sections.ts';

/** Where a diagnosis code stands: the headers above it, itself, and what is directly under it. */
export function Hierarchy({
  codeKey,
  onOpenCode,
}: {
  readonly codeKey: CodeKey;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const family = useFamily(codeKey);
  useLayerTold(family.state !== 'loading');
  if (family.state !== 'ready') return null;
  const { parents, children } = family.value;
  if (parents.length === 0 && children.length === 0) return null;
  return (
    <>
      {parents.length > 0 && (
        <DetailSection {...sectionHead('parents')}>
          <Codes records={parents} onOpenCode={onOpenCode} />
        </DetailSection>
      )}
      {children.length > 0 && (
        <DetailSection
          {...sectionHead('children')}
          title={`${children.length === 1 ? '1 code' : `${children.length} codes`} under ${printedKey(codeKey)}`}
        >
          <Codes records={children} onOpenCode={onOpenCode} />
        </DetailSection>
      )}
    </>
  );
}

function Codes({
  records,
  onOpenCode,
}: {
  readonly records: readonly CodeRecord[];
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  return (
    <ul className={styles.codes}>
      {records.map(record => (
        <li key={record.code} className={styles.code}>
          <CodeLink codeKey={keyOfRecord(record)} text={record.longText} onOpenCode={onOpenCode} />
          {record.system === 'icd10cm' && !record.billable && <span className={styles.header}>Header</span>}
        </li>
      ))}
    </ul>
  );
}

function printedKey(key: CodeKey): string {
  const { system, code } = splitCodeKey(key);
  return printedCode(system, code);
}
