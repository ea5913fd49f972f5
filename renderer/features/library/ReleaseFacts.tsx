import { longDate } from '../../../data/domain/dateWords.ts';
import { lastDayOfPeriod } from '../../../data/domain/releasePeriod.ts';
import type { InstalledRelease } from '../../../data/store/reference/referenceStore.ts';
import { formatMoment } from '../../ui/figures.ts';
import { FileHash } from './FileHash.tsx';
import styles from './releaseFacts.module.css';

/** The days a release is made for, since when it is installed, and which file it is. */
export function ReleaseFacts({ installed: { release, installedAt } }: { readonly installed: InstalledRelease }) {
  const { series, effectiveFrom, source } = release;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Made for</dt>
        <dd>
          {longDate(effectiveFrom)} to {longDate(lastDayOfPeriod(series, effectiveFrom))}
        </dd>
      </div>
      <div>
        <dt>Installed</dt>
        <dd>{formatMoment(installedAt)}</dd>
      </div>
      <div className={styles.file}>
        <dt>File</dt>
        <dd>{source.fileName}</dd>
      </div>
      <div>
        <dt>SHA-256</dt>
        <dd>
          <FileHash sha256={source.sha256} />
        </dd>
      </div>
    </dl>
  );
}
