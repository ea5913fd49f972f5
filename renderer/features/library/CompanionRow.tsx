import { RotateCcw, Trash2 } from 'lucide-react';
import type { InstalledCompanion } from '../../../data/store/reference/referenceStore.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { Counts } from './Counts.tsx';
import styles from './companions.module.css';
import { companionCounts, unknownNamesWords, whatItGives } from './companionWords.ts';
import { InstalledFacts } from './InstalledFacts.tsx';

/** One installed companion file: what it is, whether search uses it, where it came from. */
export function CompanionRow({
  installed: { companion, installedAt, isActive, canRollBackTo },
  unknownNames,
  onRollBack,
  onRemove,
}: {
  readonly installed: InstalledCompanion;
  /** Names search leaves out; `undefined` until it has loaded them. */
  readonly unknownNames: number | undefined;
  readonly onRollBack: () => void;
  readonly onRemove: () => void;
}) {
  const { title, kind, counts, source } = companion;
  const unknown = unknownNames === undefined ? undefined : unknownNamesWords(unknownNames);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <StatusMark tone={isActive ? 'good' : 'neutral'}>
          {isActive ? 'In use' : canRollBackTo ? 'Kept to roll back to' : 'Kept, not in use'}
        </StatusMark>
        <span className={styles.actions}>
          {canRollBackTo && (
            <Button size="sm" icon={<RotateCcw size={14} />} aria-label={`Roll back to ${title}`} onPress={onRollBack}>
              Roll back
            </Button>
          )}
          <Button
            size="sm"
            variant="quiet"
            icon={<Trash2 size={14} />}
            aria-label={`Remove ${title}`}
            onPress={onRemove}
          >
            Remove
          </Button>
        </span>
      </div>
      <p className={styles.brief}>{whatItGives(kind)}</p>
      {isActive && <Counts entries={companionCounts(kind, counts)} />}
      {isActive && unknown !== undefined && <p className={styles.brief}>{unknown}</p>}
      <InstalledFacts
        from={companion.effectiveFrom}
        through={companion.effectiveThrough}
        installedAt={installedAt}
        source={source}
      />
    </li>
  );
}
