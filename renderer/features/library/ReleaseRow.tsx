import { RotateCcw, RotateCw, Trash2 } from 'lucide-react';
import { longDate } from '../../../data/domain/dateWords.ts';
import { type Release, releaseInSentence } from '../../../data/domain/release.ts';
import { lastDayOfPeriod } from '../../../data/domain/releasePeriod.ts';
import type { InstalledRelease } from '../../../data/store/reference/referenceStore.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { ChangesButtons } from './ChangesButtons.tsx';
import { Counts } from './Counts.tsx';
import { countEntries, countSentence } from './countWords.ts';
import { InstalledFacts } from './InstalledFacts.tsx';
import { isForward, switchLabel } from './releaseQuestion.ts';
import styles from './releaseRow.module.css';

/** One installed release: what it is, whether it is in use, where it came from. The one in use is told at length. */
export function ReleaseRow({
  installed,
  inUse,
  onRollBack,
  onRemove,
}: {
  readonly installed: InstalledRelease;
  /** The release of this code system that answers now. */
  readonly inUse: Release | undefined;
  readonly onRollBack: () => void;
  readonly onRemove: () => void;
}) {
  const { release, isActive, canRollBackTo } = installed;
  const isNewer = isForward(inUse, release);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={isActive ? styles.titleInUse : styles.title}>{release.title}</h3>
        <Standing installed={installed} isNewer={isNewer} />
        {release.kind === 'starter' && <Badge tone="caution">Not a full code set</Badge>}
        {!isActive && (
          <span className={styles.actions}>
            {canRollBackTo && (
              <Button
                size="sm"
                icon={isNewer ? <RotateCw size={14} /> : <RotateCcw size={14} />}
                aria-label={switchLabel(inUse, release)}
                onPress={onRollBack}
              >
                {isNewer ? 'Use again' : 'Roll back'}
              </Button>
            )}
            <Button
              size="sm"
              variant="quiet"
              icon={<Trash2 size={14} />}
              aria-label={`Remove ${releaseInSentence(release)}`}
              onPress={onRemove}
            >
              Remove
            </Button>
          </span>
        )}
      </div>
      {isActive ? (
        <>
          <Counts entries={countEntries(release.series, release.counts)} />
          <InstalledFacts
            from={release.effectiveFrom}
            through={lastDayOfPeriod(release.series, release.effectiveFrom)}
            installedAt={installed.installedAt}
            source={release.source}
          />
          <div className={styles.changes}>
            <ChangesButtons release={release} />
          </div>
        </>
      ) : (
        <p className={styles.brief}>
          {countSentence(release)} In force from {longDate(release.effectiveFrom)}. From {release.source.fileName}.
        </p>
      )}
    </li>
  );
}

function Standing({
  installed: { isActive, canRollBackTo },
  isNewer,
}: {
  readonly installed: InstalledRelease;
  readonly isNewer: boolean;
}) {
  if (isActive) return <StatusMark tone="good">In use</StatusMark>;
  return (
    <StatusMark tone="neutral">{canRollBackTo && !isNewer ? 'Kept to roll back to' : 'Kept, not in use'}</StatusMark>
  );
}
