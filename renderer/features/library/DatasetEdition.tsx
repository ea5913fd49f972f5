import { RotateCcw, Trash2 } from 'lucide-react';
import { editionName } from '../../../data/domain/datasetPeriod.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import type { InstalledDataset } from '../../../data/store/reference/referenceStore.ts';
import { Button } from '../../ui/Button.tsx';
import { countOf, formatMoment } from '../../ui/figures.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './datasets.module.css';
import { FileHash } from './FileHash.tsx';

/** One installed edition: its days, whether they are answered from it, where it came from. */
export function DatasetEdition({
  installed: { dataset, installedAt, isActive, canRollBackTo },
  onRollBack,
  onRemove,
}: {
  readonly installed: InstalledDataset;
  readonly onRollBack: () => void;
  readonly onRemove: () => void;
}) {
  const { title, source, rowCount, effectiveFrom, effectiveThrough, listName } = dataset;
  const days = `${longDate(effectiveFrom)} to ${longDate(effectiveThrough)}`;
  return (
    <li className={styles.edition}>
      <span className={styles.name} {...(listName === undefined && { title: days })}>
        {listName ?? editionName(dataset)}
        {!isActive && <StatusMark tone="neutral">{canRollBackTo ? 'Earlier file' : 'Not in use'}</StatusMark>}
      </span>
      <span className={styles.rows}>{countOf(rowCount, 'row')}</span>
      <span className={styles.file}>
        <span title={`Installed ${formatMoment(installedAt)}`}>{source.fileName}</span>
        <FileHash sha256={source.sha256} />
      </span>
      <span className={styles.actions}>
        {canRollBackTo && (
          <Button
            size="sm"
            icon={<RotateCcw size={14} />}
            aria-label={`Go back to the earlier file of ${title}`}
            onPress={onRollBack}
          >
            Go back
          </Button>
        )}
        <Button size="sm" variant="quiet" icon={<Trash2 size={14} />} aria-label={`Remove ${title}`} onPress={onRemove}>
          Remove
        </Button>
      </span>
    </li>
  );
}
