import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { type CodeKey, printedCode } from '../../../data/domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../../../data/domain/codeRecord.ts';
import { useNeighbours } from '../../hooks/codes/useNeighbours.ts';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import styles from './neighborCodes.module.css';
import { sectionHead } from './sections.ts';

/** The code before and the code after, in the order of the official list. */
export function NeighborCodes({
  codeKey,
  onOpenCode,
}: {
  readonly codeKey: CodeKey;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const neighbors = useNeighbours(codeKey);
  useLayerTold(neighbors.state !== 'loading');
  if (neighbors.state !== 'ready') return null;
  const { previous, next } = neighbors.value;
  if (previous === undefined && next === undefined) return null;
  return (
    <DetailSection {...sectionHead('neighbors')}>
      <div className={styles.neighbors}>
        {previous !== undefined && (
          <Neighbor label="Previous" icon={<ArrowUp size={14} />} record={previous} onOpenCode={onOpenCode} />
        )}
        {next !== undefined && (
          <Neighbor label="Next" icon={<ArrowDown size={14} />} record={next} onOpenCode={onOpenCode} />
        )}
      </div>
    </DetailSection>
  );
}

function Neighbor({
  label,
  icon,
  record,
  onOpenCode,
}: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly record: CodeRecord;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  return (
    <button type="button" className={styles.neighbor} onClick={() => onOpenCode(keyOfRecord(record))}>
      <span className={styles.label}>
        <span aria-hidden="true" className={styles.icon}>
          {icon}
        </span>
        {label}
      </span>{' '}
      <span className={styles.code}>{printedCode(record.system, record.code)}</span>{' '}
      <span className={styles.text}>{shortened(record.longText)}</span>
    </button>
  );
}

/** Two lines are seen; a name of 4,500 characters would be read aloud to the end. */
function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
